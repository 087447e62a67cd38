/// A window with one button: the least that a program with a window can be.
module app.unknot.minimal {
    requires javafx.controls;
}

package app.unknot;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("fail")) {
            System.err.println("Unknot can't do that.");
            System.exit(2);
        }
        System.out.println("Unknot " + String.join(" ", args));
    }
}

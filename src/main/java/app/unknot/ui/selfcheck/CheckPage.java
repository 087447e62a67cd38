package app.unknot.ui.selfcheck;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.picture.PictureBook;
import app.unknot.i18n.CheckWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.CheckPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One check: how it is done, drawn and said, and how far each side got.
final class CheckPage extends VBox {
    private final SelfCheckModel model;
    private final SelfCheck check;
    private final CheckPicture picture;
    private final List<LevelChoice> choices = new ArrayList<>();
    private final Runnable onAnswer;

    /// @param onAnswer is told when something was answered or taken back
    CheckPage(
            SelfCheckModel model,
            SelfCheckModel.Page.Check page,
            PictureBook pictures,
            Runnable onAnswer) {
        this.model = model;
        this.check = page.check();
        this.onAnswer = onAnswer;
        CheckWords words = model.words();
        Messages messages = model.messages();
        this.picture = new CheckPicture(pictures, check.id(), words.picture(check.id()));
        SelfCheckModel.sides(check).forEach(side -> choices.add(choice(side, words)));
        getStyleClass().add("check-page");
        String keys = check.bySide() ? "checks.keys" : "checks.keys.one";
        VBox left =
                new VBox(
                        Labels.lead(words.how(check.id())),
                        picture,
                        Labels.muted(messages.text(keys, check.levels())));
        left.getStyleClass().add("check-how");
        Beside levels = Beside.columns(choices.toArray(Region[]::new));
        levels.getStyleClass().add("check-levels");
        VBox card = new VBox(levels);
        card.getStyleClass().add(StyleClass.CARD);
        VBox head =
                new VBox(
                        Labels.eyebrow(
                                messages.text(
                                        "checks.progress",
                                        page.number() + 1,
                                        model.checks().size())),
                        Labels.title(words.name(check.id())));
        getChildren().setAll(head, Beside.columns(left, card));
        refresh();
    }

    private LevelChoice choice(Side side, CheckWords words) {
        Messages messages = model.messages();
        boolean isOneSide = side.isOneSide();
        String name = isOneSide ? words.side(side) : messages.text("checks.how-far");
        LevelChoice choice =
                new LevelChoice(check, side, words, name, level -> answer(side, level));
        choice.name(
                IntStream.range(0, check.levels())
                        .mapToObj(level -> {
                            String said = words.level(check.id(), level);
                            return isOneSide
                                    ? messages.text(
                                            "checks.choice", name, said, level + 1, check.levels())
                                    : messages.text(
                                            "checks.choice.one", said, level + 1, check.levels());
                        })
                        .toList());
        choice.setOnFocus(this::point);
        return choice;
    }

    private void answer(Side side, int level) {
        model.choose(check, side, level);
        refresh();
        onAnswer.run();
    }

    private void refresh() {
        choices.forEach(choice -> choice.show(model.answer(check, choice.side())));
        point();
    }

    private void point() {
        choices.forEach(choice -> picture.choose(choice.side(), choice.pointed()));
        // The mark of the least movement may stand in the middle, for both sides.
        boolean isLeast =
                choices.stream().anyMatch(choice -> choice.pointed().equals(OptionalInt.of(0)));
        picture.choose(Side.CENTER, isLeast ? OptionalInt.of(0) : OptionalInt.empty());
    }

    /// Takes a number that was typed: for the side under the focus, or the first one without an
    /// answer.
    ///
    /// @param level from 0
    /// @return what the focus should go to; empty where there is no such level
    Optional<Node> type(int level) {
        if (level < 0 || level >= check.levels()) {
            return Optional.empty();
        }
        LevelChoice choice = current();
        boolean isTakenBack = model.answer(check, choice.side()).equals(Optional.of(level));
        choice.choose(level);
        return isTakenBack ? Optional.of(choice.button(level)) : Optional.of(following());
    }

    private LevelChoice current() {
        return choices.stream()
                .filter(choice ->
                        choice.getChildren().stream().anyMatch(Node::isFocused)
                                && !choice.isAnswered())
                .findFirst()
                .or(() -> choices.stream().filter(choice -> !choice.isAnswered()).findFirst())
                .or(() ->
                        choices.stream()
                                .filter(choice ->
                                        choice.getChildren().stream().anyMatch(Node::isFocused))
                                .findFirst())
                .orElseGet(choices::getLast);
    }

    private Node following() {
        return choices.stream()
                .filter(choice -> !choice.isAnswered())
                .findFirst()
                .map(LevelChoice::first)
                .orElse(this);
    }

    /// The button that the focus begins on.
    Node first() {
        return choices.getFirst().first();
    }

    /// Chooses the level under the focus.
    ///
    /// @return whether there was one that isn't chosen already
    boolean choose(Object button) {
        for (LevelChoice choice : choices) {
            var level = choice.levelOf(button);
            if (level.isPresent()
                    && !model.answer(check, choice.side()).equals(Optional.of(level.getAsInt()))) {
                choice.choose(level.getAsInt());
                return true;
            }
        }
        return false;
    }

    /// Whether each side has its answer.
    boolean isComplete() {
        return choices.stream().allMatch(LevelChoice::isAnswered);
    }
}

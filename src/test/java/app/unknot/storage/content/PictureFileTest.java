package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import app.unknot.domain.picture.ShapeKind;
import app.unknot.domain.routine.Position;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFileTest {
    private static final String ONE_SHAPE =
            """
            {"schema": 1, "id": "x", "width": 10, "height": 20, "shapes": [%s]}
            """;

    static Stream<String> pictures() {
        Stream<String> views = Stream.of(DiagramView.values()).map(DiagramView::id);
        Stream<String> scenes = Stream.of(Position.values()).map(Position::id);
        return Stream.of(views, scenes, checks(), Stream.of("ball")).flatMap(Function.identity());
    }

    private static Stream<String> checks() {
        return new SelfCheckReader().read().checks().stream().map(check -> "check-" + check.id());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyShapeCanBeDrawn(String id) {
        Picture picture = PictureFile.read(id);

        assertThat(picture.shapes())
                .isNotEmpty()
                .allSatisfy(shape ->
                        assertThatCode(() -> Outline.parse(shape.path()))
                                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(DiagramView.class)
    void aViewHasTheSizeThatItsGeometryIsIn(DiagramView view) {
        Picture picture = PictureFile.read(view.id());

        assertThat(picture.width()).isEqualTo(view.width());
        assertThat(picture.height()).isEqualTo(view.height());
    }

    @Test
    void readsAShape() {
        String json =
                """
                {"id": "muscle", "side": "left", "kind": "fiber", "tone": "fiber", "stroke": 2.2,
                 "opacity": 0.5, "dash": [1, 2], "path": "M0 0L1 1"}
                """;

        assertThat(PictureFile.parse("x", ONE_SHAPE.formatted(json)).shapes())
                .singleElement()
                .satisfies(shape -> {
                    assertThat(shape.id()).isEqualTo("muscle");
                    assertThat(shape.side()).isEqualTo(Side.LEFT);
                    assertThat(shape.kind()).isEqualTo(ShapeKind.FIBER);
                    assertThat(shape.isLine()).isTrue();
                    assertThat(shape.opacity()).isEqualTo(.5);
                    assertThat(shape.dash()).containsExactly(1., 2.);
                });
    }

    @Test
    void aShortShapeIsAPlainFilledOneInTheMiddle() {
        String json =
                """
                {"id": "floor", "tone": "pose-floor", "path": "M0 0L1 1"}
                """;

        Shape shape = PictureFile.parse("x", ONE_SHAPE.formatted(json)).shapes().getFirst();

        assertThat(shape.side()).isEqualTo(Side.CENTER);
        assertThat(shape.kind()).isEqualTo(ShapeKind.PLAIN);
        assertThat(shape.isLine()).isFalse();
    }

    @Test
    void aBookGivesEachDrawingAndReadsItOnce() {
        var book = PictureFile.book();

        assertThat(book.picture("back").id()).isEqualTo("back");
        assertThat(book.picture("back")).isSameAs(book.picture("back"));
    }

    @Test
    void showsOnlyTheStartOfALongShapeThatIsWrong() {
        String shape = "{\"id\":\"%s\"}";
        int short80 = 80 - shape.formatted("").length();
        String fits = shape.formatted("a".repeat(short80));
        String longer = shape.formatted("a".repeat(short80 + 1));

        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.parse("x", ONE_SHAPE.formatted(fits)))
                .withMessageEndingWith(fits);
        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.parse("x", ONE_SHAPE.formatted(longer)))
                .withMessageEndingWith(longer.substring(0, 80) + "...");
        String odd = "{\"id\": \"a\", \"kind\": \"hair\", \"tone\": \"t\", \"path\": \"M0 0\"}";
        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.parse("x", ONE_SHAPE.formatted(odd)))
                .withMessage("pictures/x.json knows no kind of shape hair");
    }

    @Test
    void namesTheFileAndTheFault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.parse("x", ONE_SHAPE.formatted("{\"id\": \"a\"}")))
                .withMessageContaining("pictures/x.json")
                .withMessageContaining("tone");
        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.parse("x", "{\"schema\": 2}"))
                .withMessageContaining("schema");
        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.parse("x", "not json"))
                .withMessageContaining("pictures/x.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> PictureFile.read("no-such-picture"))
                .withMessageContaining("pictures/no-such-picture.json");
    }
}

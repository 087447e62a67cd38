package app.unknot.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.PaperFile;
import app.unknot.service.PaperFiles.Kind;
import app.unknot.service.PrintedPage;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.World;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.PagePrinter.Outcome;
import app.unknot.ui.common.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pages on their way to a printer or a file.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class PaperModelTest {
    private static final double MARGIN = 36;
    private static final int WHITE = 0xFFFFFFFF;

    private final List<String> done = new ArrayList<>();
    private final List<PrintedPage> added = new ArrayList<>();
    private Outcome printer = Outcome.PRINTED;
    private boolean diskIsFull;

    @Start
    void start(Stage stage) {}

    private record Lines(List<String> lines) implements PaperContent {
        @Override
        public String title() {
            return "A/B: \u202ecard";
        }

        @Override
        public String footer(int page, int of) {
            return page + "/" + of;
        }

        @Override
        public List<Region> blocks(double width) {
            return lines.stream().<Region>map(Labels::body).toList();
        }
    }

    private PaperModel model(List<String> lines, ChosenPlaces chooser) {
        PaperPorts ports =
                new PaperPorts(
                        (kind, file, title) -> new Sheets(file),
                        (title, paper, pages) -> {
                            done.add("print " + paper + " " + pages.size());
                            return printer;
                        },
                        chooser,
                        Runnable::run,
                        Runnable::run);
        return new PaperModel(new Lines(lines), ports, World.MESSAGES, () -> done.add("back"));
    }

    private static ChosenPlaces chosen(Path file) {
        ChosenPlaces chooser = new ChosenPlaces();
        chooser.next = Optional.of(file);
        return chooser;
    }

    private final class Sheets implements PaperFile {
        private final Path file;

        Sheets(Path file) {
            this.file = file;
        }

        @Override
        public void add(PrintedPage page) throws IOException {
            if (diskIsFull) {
                throw new IOException("No space left on device");
            }
            added.add(page);
        }

        @Override
        public void finish() {
            done.add("finish " + file.getFileName());
        }

        @Override
        public void close() {
            done.add("close");
        }
    }

    private static List<String> texts(Region page) {
        return page.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    @Test
    void everyBlockIsOnExactlyOnePageAndNoneLeavesIt(FxRobot robot) {
        List<String> lines =
                Stream.iterate(1, n -> n + 1)
                        .limit(300)
                        .map(n -> n + " " + "many words ".repeat(n % 40))
                        .toList();
        robot.interact(() -> {
            for (Paper paper : Paper.values()) {
                List<Region> pages = new PaperFlow(paper).pages(new Lines(lines));

                List<String> onPaper =
                        pages.stream()
                                .flatMap(page -> texts(page).stream())
                                .filter(text -> !text.matches("\\d+/\\d+"))
                                .toList();
                assertThat(onPaper).containsExactlyElementsOf(lines);
                for (int i = 0; i < pages.size(); i++) {
                    Region page = pages.get(i);
                    assertThat(texts(page)).contains(i + 1 + "/" + pages.size());
                    assertThat(page.getHeight()).isEqualTo(Math.ceil(paper.height()));
                    for (var label : page.lookupAll(".label")) {
                        var bounds = label.localToScene(label.getBoundsInLocal());
                        var inside = page.sceneToLocal(bounds);
                        assertThat(inside.getMaxY()).isLessThan(paper.height() - MARGIN + 1);
                        assertThat(inside.getMaxX()).isLessThan(paper.width() - MARGIN + 1);
                    }
                }
            }
        });
    }

    @Test
    void aBlockLongerThanAPageEndsWithinIt(FxRobot robot) {
        robot.interact(() -> {
            List<Region> pages =
                    new PaperFlow(Paper.A4)
                            .pages(new Lines(List.of("a", "long ".repeat(20_000), "z")));

            assertThat(pages).hasSize(3);
            pages.forEach(
                    page -> assertThat(page.getHeight()).isEqualTo(Math.ceil(Paper.A4.height())));
        });
    }

    @Test
    void savesEachPageAsFineAsAPrinterPrints(FxRobot robot) {
        robot.interact(() -> {
            PaperModel model = model(List.of("One"), chosen(Path.of("unknot-pages/card")));
            model.choose(Paper.A4);
            model.save(Kind.PDF);

            assertThat(done).containsExactly("finish card.pdf", "close");
            assertThat(added).hasSize(1);
            assertThat(added.getFirst().width()).isEqualTo(2480);
            assertThat(added.getFirst().height()).isEqualTo(3508);
            assertThat(added.getFirst().dotsPerInch()).isBetween(299.5, 300.5);
            int[] dots = added.getFirst().dots();
            assertThat(Arrays.stream(dots)).contains(WHITE).anyMatch(dot -> dot != WHITE);
            assertThat(model.saidProperty().get()).startsWith("Saved as ").endsWith("card.pdf.");
            assertThat(model.busyProperty().get()).isFalse();
        });
    }

    @Test
    void aFullDiskIsSaidAndTheDraftClosed(FxRobot robot) {
        diskIsFull = true;
        robot.interact(() -> {
            PaperModel model = model(List.of("One"), chosen(Path.of("unknot-pages/card.png")));
            model.save(Kind.PNG);

            assertThat(done).containsExactly("close");
            assertThat(model.saidProperty().get()).contains("saved as").contains("has room");
            assertThat(model.busyProperty().get()).isFalse();
        });
    }

    @Test
    void nothingHappensToWhoChangesTheirMind(FxRobot robot) {
        robot.interact(() -> {
            ChosenPlaces chooser = new ChosenPlaces();
            PaperModel model = model(List.of("One"), chooser);
            model.save(Kind.PDF);

            // No sign in the name that a file system or a reader could stumble over.
            assertThat(chooser.asked).containsExactly("Where should it go? AB card.pdf");
            assertThat(done).isEmpty();
            assertThat(model.saidProperty().get()).isEmpty();
        });
    }

    @Test
    void printsOnTheChosenPaperAndSaysWhatCameOfIt(FxRobot robot) {
        robot.interact(() -> {
            PaperModel model = model(List.of("One"), new ChosenPlaces());
            model.choose(Paper.LETTER);
            model.print();
            assertThat(done).containsExactly("print LETTER 1");
            assertThat(model.saidProperty().get()).isEqualTo("Sent to the printer.");

            printer = Outcome.NO_PRINTER;
            model.print();
            assertThat(model.saidProperty().get()).contains("No printer").contains("PDF");

            printer = Outcome.NO_SPOOLER;
            model.print();
            assertThat(model.saidProperty().get()).contains("lpr").contains("PDF");
        });
    }
}

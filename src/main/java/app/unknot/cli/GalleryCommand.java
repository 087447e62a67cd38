package app.unknot.cli;

import app.unknot.app.Gallery;
import app.unknot.app.Launch;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Draws every screen as a picture into a folder.
final class GalleryCommand implements Command {
    @Override
    public String name() {
        return "gallery";
    }

    @Override
    public String usage() {
        return "DIR [NAME]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        List<String> words = launch.arguments();
        if (words.isEmpty() || words.size() > 2) {
            throw new UsageException(launch.messages().text("cli.error.folder"));
        }
        try {
            Path folder = Path.of(words.getFirst());
            String only = words.size() == 2 ? words.get(1) : "";
            new Gallery(launch.messages(), folder).draw(only, out::println);
            return 0;
        } catch (InvalidPathException e) {
            throw new UsageException(launch.messages().text("cli.error.path", words.getFirst()));
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException(
                    launch.messages()
                            .text(
                                    "cli.error.folder-write",
                                    words.getFirst(),
                                    String.valueOf(e.getMessage())));
        }
    }
}

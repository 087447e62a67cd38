package app.unknot.cli;

import app.unknot.app.AudioExport;
import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.app.SoundParts;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionService;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// Writes a whole session as a sound file. It only reads the library, so it works while the window
/// is open.
final class ExportAudioCommand implements Command {
    @Override
    public String name() {
        return "export-audio";
    }

    @Override
    public String usage() {
        return "ROUTINE FILE.wav";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        Messages messages = launch.messages();
        List<String> words = launch.arguments();
        if (words.size() != 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw new UsageException(messages.text("cli.error.export-audio"));
        }
        Path file = ImportCommand.file(words.getLast(), messages);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            out.println(messages.text("cli.export.there", file));
            return 1;
        }
        try (Program program = Program.reading(launch.folders(), messages);
                SoundParts sound = new SoundParts(launch.folders().state(), messages);
                AudioExport export = sound.export()) {
            Routine routine = RoutineArgument.named(words.getFirst(), launch, program.service());
            if (!export.hasVoice()) {
                out.println(messages.text("cli.export-audio.no-voice"));
                return 1;
            }
            AudioExport.Written written = write(export, program.service(), routine, file);
            out.println(
                    messages.text(
                            "cli.export-audio.done",
                            routine.title(),
                            file,
                            Clock.minutes(written.length())));
            if (written.leftOut() > 0) {
                out.println(messages.text("cli.export-audio.left-out", written.leftOut()));
            }
            return written.leftOut() > 0 ? 1 : 0;
        } catch (IOException e) {
            out.println(
                    messages.text("cli.error.folder-write", file, String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private static AudioExport.Written write(
            AudioExport export, SessionService service, Routine routine, Path file)
            throws IOException {
        return export.write(
                service.plan(routine, service.suggestedSides(routine)),
                service.preferences().settings().sound(),
                file,
                part -> true);
    }
}

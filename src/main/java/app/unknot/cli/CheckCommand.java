package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.app.WriteAccess;
import app.unknot.i18n.Messages;
import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryFinding;
import app.unknot.service.StoreException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// Examines the library and prints what is there, what is damaged and what a repair would do.
final class CheckCommand implements Command {
    private static final String REPAIR = "--repair";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return "[" + REPAIR + "]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        List<String> words = launch.arguments();
        boolean isRepair = words.equals(List.of(REPAIR));
        Messages messages = launch.messages();
        if (!words.isEmpty() && !isRepair) {
            throw new UsageException(messages.text("cli.error.check"));
        }
        LibraryCare care = Program.care(launch.folders());
        if (isRepair) {
            try (WriteAccess access = WriteAccess.to(launch.folders())) {
                if (!access.isGranted()) {
                    throw new UsageException(messages.text("cli.error.in-use"));
                }
                print(care.examine(), messages, out);
                care.repair();
                out.println(messages.text("cli.check.repaired"));
            } catch (StoreException e) {
                out.println(messages.notice(e.notice()));
                return 1;
            }
        }
        LibraryCare.Contents contents = care.contents();
        out.println(
                messages.text(
                        "cli.check.contents",
                        launch.folders().library().toString(),
                        contents.routines(),
                        contents.sessions(),
                        care.backups().size()));
        return print(care.examine(), messages, out);
    }

    private static int print(List<LibraryFinding> findings, Messages messages, PrintStream out) {
        for (LibraryFinding finding : findings) {
            String what = finding.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.println(messages.text("check." + what, finding.file(), finding.detail()).strip());
            finding.problems()
                    .forEach(problem -> out.println(messages.problemLine(finding.file(), problem)));
        }
        boolean isSound = findings.stream().noneMatch(LibraryFinding::isFault);
        if (isSound) {
            out.println(messages.text("cli.check.sound"));
        }
        return isSound ? 0 : 1;
    }
}

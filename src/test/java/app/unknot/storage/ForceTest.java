package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program asks of the system when it saves, as the system sees it: a forcing that never
/// happens shows nowhere else before the power fails.
class ForceTest {
    private static final Pattern CALL =
            Pattern.compile("\\b(write|pwrite64|fsync|fdatasync)\\(\\d+<([^>]*)>");
    private static final Pattern RENAME =
            Pattern.compile("\\brename(?:at2?)?\\(.*\"([^\"]*)\",.*\"([^\"]*)\"");
    private static final Set<String> NAMES =
            Set.of("2026-11.jsonl", "child", ".settings.json.1.tmp", "library", "null");

    @TempDir Path temp;

    @Test
    void everythingIsForcedBeforeItIsSaidToBeSaved() throws IOException, InterruptedException {
        Path trace = temp.resolve("trace");
        LibraryFolder folder = new LibraryFolder(temp.resolve("library"), temp.resolve("state"));
        List<String> command =
                new ArrayList<>(
                        List.of("strace", "-f", "-y", "-s", "0", "-o", trace.toString(), "-e"));
        command.add("trace=write,pwrite64,fsync,fdatasync,rename,renameat,renameat2");
        command.addAll(RunningChild.command(folder, 1, 3));
        if (!hasRun(command)) {
            return;
        }

        assertThat(events(trace))
                .containsSubsequence(
                        "write 2026-11.jsonl",
                        "fsync 2026-11.jsonl",
                        "fsync child",
                        "write null",
                        "write 2026-11.jsonl",
                        "fsync 2026-11.jsonl",
                        "write null",
                        "write .settings.json.1.tmp",
                        "fsync .settings.json.1.tmp",
                        "rename .settings.json.1.tmp settings.json",
                        "fsync library",
                        "write null");
    }

    /// Nothing where it can't be, which is said.
    private static boolean hasRun(List<String> command) throws IOException, InterruptedException {
        String obstacle;
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() == 0) {
                return true;
            }
            obstacle = "the system lets no other process be watched";
        } catch (IOException e) {
            if (LoopDisk.mustWork(e)) {
                throw e;
            }
            obstacle = "strace is not there";
        }
        LoopDisk.sayNotTested("the forcing, as the system sees it", obstacle);
        return false;
    }

    private static List<String> events(Path trace) throws IOException {
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher call = CALL.matcher(line);
            Matcher rename = RENAME.matcher(line);
            if (rename.find()) {
                events.add("rename " + name(rename.group(1)) + " " + name(rename.group(2)));
            } else if (call.find() && NAMES.contains(name(call.group(2)))) {
                String what = call.group(1).contains("write") ? "write " : "fsync ";
                events.add(what + name(call.group(2)));
            }
        }
        return events;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Linting;
import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.LintWords;
import app.unknot.i18n.Messages;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints what is wrong in routine files, one line for each finding.
final class LintCommand implements Command {
    @Override
    public String name() {
        return "lint";
    }

    @Override
    public String usage() {
        return "[FILE...]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        Messages messages = launch.messages();
        Linting linting = new Linting(messages);
        List<Linting.Result> results =
                launch.arguments().isEmpty() ? linting.builtIns() : files(launch, linting);
        for (Linting.Result result : results) {
            result.refusals().forEach(out::println);
            result.problems().forEach(problem -> out.println(line(messages, result, problem)));
        }
        int findings = results.stream().mapToInt(Linting.Result::findings).sum();
        long wrong = results.stream().filter(result -> result.findings() > 0).count();
        out.println(
                findings == 0
                        ? messages.text("lint.clear", results.size())
                        : messages.text("lint.found", findings, wrong, results.size()));
        return findings == 0 ? 0 : 1;
    }

    private static List<Linting.Result> files(Launch launch, Linting linting)
            throws UsageException {
        List<Linting.Result> results = new ArrayList<>();
        for (String name : launch.arguments()) {
            try {
                results.add(linting.file(Path.of(name)));
            } catch (InvalidPathException e) {
                throw new UsageException(launch.messages().text("cli.error.file", name));
            }
        }
        return results;
    }

    private static String line(Messages messages, Linting.Result result, Problem problem) {
        String step = problem.step().map(id -> messages.text("lint.at.step", id)).orElse("");
        String cue = problem.cue().map(id -> messages.text("lint.at.cue", id)).orElse("");
        String id = problem.rule().id();
        String words = new LintWords(messages).of(problem);
        return messages.text("lint.at", result.file(), step + cue, id, words);
    }
}

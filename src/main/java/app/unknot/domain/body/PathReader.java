package app.unknot.domain.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the path data of the drawings, which use the commands M L C Z only, in absolute numbers.
final class PathReader {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+(?:e-?[0-9]+)?|\\S");

    private final String pathData;
    private final List<List<Point>> runs = new ArrayList<>();
    private List<Point> run = new ArrayList<>();
    private final Matcher tokens;

    PathReader(String pathData) {
        this.pathData = pathData;
        this.tokens = TOKEN.matcher(pathData);
    }

    Outline read() {
        String command = "";
        while (tokens.find()) {
            String token = tokens.group();
            boolean named = Character.isLetter(token.charAt(0));
            if (named) {
                command = token;
            }
            draw(command, named ? null : number(token));
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return new Outline(runs);
    }

    private void draw(String command, @Nullable Double firstX) {
        switch (command) {
            case "M" -> {
                if (firstX == null) {
                    startRun();
                }
                run.add(point(firstX));
            }
            case "L" -> run.add(point(firstX));
            case "C" -> curve(point(firstX), point(null), point(null));
            case "Z" -> close();
            default -> throw unreadable(command);
        }
    }

    private void startRun() {
        if (!run.isEmpty()) {
            runs.add(run);
        }
        run = new ArrayList<>();
    }

    private void close() {
        if (!run.isEmpty()) {
            run.add(run.getFirst());
        }
    }

    private void curve(Point c1, Point c2, Point end) {
        Point start = run.getLast();
        for (int i = 1; i <= Outline.PIECES; i++) {
            double t = (double) i / Outline.PIECES;
            Point a = start.towards(c1, t);
            Point b = c1.towards(c2, t);
            Point c = c2.towards(end, t);
            run.add(a.towards(b, t).towards(b.towards(c, t), t));
        }
    }

    private Point point(@Nullable Double firstX) {
        double x = firstX == null ? nextNumber() : firstX;
        return new Point(x, nextNumber());
    }

    private double nextNumber() {
        if (!tokens.find()) {
            throw unreadable("the end");
        }
        return number(tokens.group());
    }

    private double number(String token) {
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException e) {
            throw unreadable(token);
        }
    }

    private IllegalArgumentException unreadable(String what) {
        String start = pathData.length() > 40 ? pathData.substring(0, 40) + "..." : pathData;
        return new IllegalArgumentException("Can't read " + what + " in the path " + start);
    }
}

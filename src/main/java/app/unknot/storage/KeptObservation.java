package app.unknot.storage;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Knot.Change;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.Observation;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was noticed outside a session as the cache keeps it: to read thousands of lines at each
/// start would take longer than all the rest of the start.
final class KeptObservation {
    private static final int KNOT = 1;
    private static final int NEXT_DAY = 2;
    private static final int CHECK = 3;
    private static final int NONE = -1;
    private static final List<Side> SIDES = List.of(Side.values());
    private static final List<Change> CHANGES = List.of(Change.values());
    private static final List<DiagramView> VIEWS = List.of(DiagramView.values());

    private KeptObservation() {}

    static void write(Observation line, DataOutputStream out) throws IOException {
        switch (line) {
            case Knot knot -> {
                out.writeByte(KNOT);
                start(knot, out);
                write(knot, out);
            }
            case NextDay answer -> {
                out.writeByte(NEXT_DAY);
                start(answer, out);
                write(answer, out);
            }
            case CheckResult result -> {
                out.writeByte(CHECK);
                start(result, out);
                write(result, out);
            }
        }
    }

    private static void start(Observation line, DataOutputStream out) throws IOException {
        out.writeUTF(line.id());
        out.writeInt(line.revision());
        out.writeLong(line.written().toEpochSecond());
        out.writeInt(line.written().getNano());
        out.writeInt(line.written().getOffset().getTotalSeconds());
    }

    private static void write(Knot knot, DataOutputStream out) throws IOException {
        out.writeByte(CHANGES.indexOf(knot.change()));
        out.writeUTF(knot.area());
        out.writeByte(SIDES.indexOf(knot.side()));
        out.writeByte(VIEWS.indexOf(knot.view()));
        out.writeDouble(knot.point().x());
        out.writeDouble(knot.point().y());
        out.writeBoolean(knot.name().isPresent());
        out.writeUTF(knot.name().orElse(""));
    }

    private static void write(NextDay answer, DataOutputStream out) throws IOException {
        out.writeUTF(answer.session());
        out.writeInt(answer.areas().size());
        for (String area : answer.areas()) {
            out.writeUTF(area);
        }
        out.writeInt(answer.soreness().orElse(NONE));
        out.writeBoolean(answer.bruise());
    }

    private static void write(CheckResult result, DataOutputStream out) throws IOException {
        out.writeUTF(result.check());
        out.writeByte(result.levels().size());
        for (Side side : SIDES) {
            if (result.level(side).isPresent()) {
                out.writeByte(SIDES.indexOf(side));
                out.writeInt(result.level(side).get());
            }
        }
    }

    /// What [#write] wrote.
    static Observation read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        String id = in.readUTF();
        int revision = in.readInt();
        long second = in.readLong();
        int nano = in.readInt();
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(in.readInt());
        OffsetDateTime written = LocalDateTime.ofEpochSecond(second, nano, zone).atOffset(zone);
        return switch (kind) {
            case KNOT -> knot(id, revision, written, in);
            case NEXT_DAY -> nextDay(id, revision, written, in);
            case CHECK -> new CheckResult(id, revision, written, in.readUTF(), levels(in));
            default -> throw new IOException("of an unknown kind");
        };
    }

    private static Knot knot(String id, int revision, OffsetDateTime written, DataInputStream in)
            throws IOException {
        Change change = CHANGES.get(in.readByte());
        String area = in.readUTF();
        Side side = SIDES.get(in.readByte());
        DiagramView view = VIEWS.get(in.readByte());
        Point point = new Point(in.readDouble(), in.readDouble());
        boolean hasName = in.readBoolean();
        Optional<String> name = Optional.of(in.readUTF()).filter(text -> hasName);
        return new Knot(id, revision, written, change, area, side, view, point, name);
    }

    private static NextDay nextDay(
            String id, int revision, OffsetDateTime written, DataInputStream in)
            throws IOException {
        String session = in.readUTF();
        List<String> areas = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            areas.add(in.readUTF());
        }
        int soreness = in.readInt();
        return new NextDay(
                id,
                revision,
                written,
                session,
                areas,
                soreness == NONE ? Optional.empty() : Optional.of(soreness),
                in.readBoolean());
    }

    private static Map<Side, Integer> levels(DataInputStream in) throws IOException {
        Map<Side, Integer> levels = new EnumMap<>(Side.class);
        for (int left = in.readByte(); left > 0; left--) {
            levels.put(SIDES.get(in.readByte()), in.readInt());
        }
        return levels;
    }
}

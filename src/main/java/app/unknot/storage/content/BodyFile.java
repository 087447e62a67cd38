package app.unknot.storage.content;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads where the ball goes and where it never goes.
///
/// The files hold the person's right side; the left one is its mirror image.
public final class BodyFile {
    private final ContentResource file;
    private final Map<String, Picture> pictures = new HashMap<>();

    private BodyFile(ContentResource file) {
        this.file = file;
    }

    public static List<NoGoZone> noGoZones() {
        return new BodyFile(ContentResource.read("body/no-go.json")).zones();
    }

    public static List<Placement> placements() {
        return new BodyFile(ContentResource.read("body/placements.json")).places();
    }

    private List<NoGoZone> zones() {
        return file.list("zones").stream()
                .map(this::zone)
                .flatMap(zone ->
                        zone.side() == Side.RIGHT
                                ? Stream.of(zone, zone.mirrored())
                                : Stream.of(zone))
                .toList();
    }

    private NoGoZone zone(JsonNode node) {
        DiagramView view = view(node);
        Side side = file.text(node, "side", "center").equals("right") ? Side.RIGHT : Side.CENTER;
        return new NoGoZone(
                file.text(node, "id"),
                view,
                side,
                node.has("shape")
                        ? drawn(view, side, node)
                        : Outline.parse(file.text(node, "path")),
                node.path("filled").asBoolean(true),
                file.number(node, "margin", 0),
                except(node));
    }

    /// A zone may be a shape of the drawing itself, so that both can't drift apart.
    private Outline drawn(DiagramView view, Side side, JsonNode node) {
        String id = file.text(node, "shape");
        return pictures.computeIfAbsent(view.id(), PictureFile::read).shapes().stream()
                .filter(shape -> shape.side() == side && shape.shows(id, side))
                .map(Shape::path)
                .map(Outline::parse)
                .findFirst()
                .orElseThrow(() -> file.wrong("needs the shape " + id + " in " + view.id()));
    }

    private static Set<String> except(JsonNode node) {
        return node.path("except").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Placement> places() {
        return file.list("placements").stream()
                .map(this::place)
                .flatMap(place -> Stream.of(place, place.mirrored()))
                .toList();
    }

    private Placement place(JsonNode node) {
        Point center = point(node, "center");
        return new Placement(
                file.text(node, "area"),
                Side.RIGHT,
                view(node),
                file.number(node, "radius"),
                center,
                rolls(node),
                node.has("hold") ? point(node, "hold") : center);
    }

    private Map<RollDirection, Outline> rolls(JsonNode node) {
        Map<RollDirection, Outline> rolls = new EnumMap<>(RollDirection.class);
        JsonNode ways = node.path("rolls");
        for (String word : ways.propertyNames()) {
            RollDirection direction =
                    RollDirection.ofId(word)
                            .orElseThrow(() -> file.wrong("knows no direction " + word));
            rolls.put(direction, Outline.parse(file.text(ways, word)));
        }
        return rolls;
    }

    private DiagramView view(JsonNode node) {
        String id = file.text(node, "view");
        return DiagramView.ofId(id).orElseThrow(() -> file.wrong("knows no view " + id));
    }

    private Point point(JsonNode node, String field) {
        JsonNode pair = node.path(field);
        if (pair.size() != 2) {
            throw file.wrong("needs a point \"" + field + "\" in " + ContentResource.brief(node));
        }
        return new Point(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}

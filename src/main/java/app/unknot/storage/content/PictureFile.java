package app.unknot.storage.content;

import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.picture.Shape;
import app.unknot.domain.picture.ShapeKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// Reads the drawings that come with the program.
public final class PictureFile {
    private final ContentResource file;

    private PictureFile(ContentResource file) {
        this.file = file;
    }

    /// The picture with that id.
    ///
    /// @throws IllegalStateException naming the file when it is missing or can't be used
    public static Picture read(String id) {
        Picture picture = new PictureFile(ContentResource.read(nameOf(id))).picture();
        if (!picture.id().equals(id)) {
            throw new IllegalStateException(nameOf(id) + " holds the picture " + picture.id());
        }
        return picture;
    }

    /// All drawings, each read once, when it is first wanted.
    public static PictureBook book() {
        Map<String, Picture> known = new ConcurrentHashMap<>();
        return id -> known.computeIfAbsent(id, PictureFile::read);
    }

    static Picture parse(String id, String json) {
        return new PictureFile(ContentResource.parse(nameOf(id), json)).picture();
    }

    private static String nameOf(String id) {
        return "pictures/" + id + ".json";
    }

    private Picture picture() {
        JsonNode root = file.root();
        return new Picture(
                file.text(root, "id"),
                file.number(root, "width"),
                file.number(root, "height"),
                file.list("shapes").stream().map(this::shape).toList());
    }

    private Shape shape(JsonNode node) {
        return new Shape(
                file.text(node, "id"),
                side(file.text(node, "side", "center")),
                kind(file.text(node, "kind", "plain")),
                file.text(node, "tone"),
                file.number(node, "stroke", 0),
                file.number(node, "opacity", 1),
                dash(node),
                file.text(node, "path"));
    }

    private static List<Double> dash(JsonNode node) {
        return node.path("dash").values().stream().map(JsonNode::asDouble).toList();
    }

    private Side side(String word) {
        try {
            return Side.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw file.wrong("knows no side " + word);
        }
    }

    private ShapeKind kind(String word) {
        return ShapeKind.ofId(word).orElseThrow(() -> file.wrong("knows no kind of shape " + word));
    }
}

package app.unknot.domain.picture;

import java.util.List;

/// A drawing as data, so that its geometry can be tested and its colours follow the theme.
///
/// @param id kebab-case, also the name of its file
/// @param shapes in drawing order
public record Picture(String id, double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("The picture " + id + " needs a size");
        }
    }
}

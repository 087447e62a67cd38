package app.unknot.domain.picture;

/// Where the drawings are looked up, so that the screen doesn't know how they are stored.
@FunctionalInterface
public interface PictureBook {
    /// The drawing with that id.
    ///
    /// @throws IllegalStateException when there is none
    Picture picture(String id);
}

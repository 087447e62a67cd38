package app.unknot.storage.json;

/// A file that can't be used, with the place in it and what was expected there.
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;

    /// Says what is wrong and where.
    ///
    /// @param file the name of the file
    /// @param place where in it, such as `blocks[1].steps[2] ("hold"), breaths`; may be empty
    /// @param problem what is wrong there, in words
    public ContentException(String file, String place, String problem) {
        super(place.isEmpty() ? file + ": " + problem : file + ", " + place + ": " + problem);
        this.file = file;
        this.place = place;
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }
}

package app.unknot.storage.json;

import java.util.List;
import java.util.Map;

/// What a value in a JSON file may be, as data: one description that files are checked by and that
/// the published JSON Schema is made of.
public sealed interface Shape {
    /// A text that isn't blank.
    ///
    /// @param most characters
    /// @param mayBeEmpty whether an empty text is one too
    record Text(int most, boolean mayBeEmpty) implements Shape {}

    /// An id of small letters, digits and hyphens.
    record Id(int most) implements Shape {}

    /// A day that there is, from the year 2000 to 2099, such as `2026-11-22`.
    record Day() implements Shape {}

    record Whole(int least, int most) implements Shape {}

    /// A number that may have decimals, from 0.
    record Amount(int most) implements Shape {}

    record Flag() implements Shape {}

    /// One of a few words.
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    record Items(Shape item, int most) implements Shape {}

    /// An object; fields that aren't named may be there too.
    ///
    /// @param without fields that must not be there
    record Entry(List<Field> fields, List<String> without) implements Shape {
        public Entry {
            fields = List.copyOf(fields);
            without = List.copyOf(without);
        }

        public static Entry of(List<Field> fields) {
            return new Entry(fields, List.of());
        }
    }

    /// An object whose fields depend on the word in one of them.
    ///
    /// @param others for every other word
    record ByKind(String field, Map<String, Entry> kinds, Entry others) implements Shape {}

    /// Any of several shapes.
    ///
    /// @param expected key of the words for all of them together
    record Either(List<Shape> shapes, String expected) implements Shape {
        public Either {
            shapes = List.copyOf(shapes);
        }
    }

    /// A field of an object.
    record Field(String name, Shape shape, boolean required) {
        public static Field required(String name, Shape shape) {
            return new Field(name, shape, true);
        }

        public static Field optional(String name, Shape shape) {
            return new Field(name, shape, false);
        }
    }
}

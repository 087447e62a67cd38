package app.unknot.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is in the package that others wrote: the notices that their licences ask for, and the same
/// as a bill of materials that machines read.
///
/// Written here, as the jars of the voice are no dependencies of the project, and the plugins know
/// dependencies alone.
final class ThirdParty {
    private static final String NOTICE =
            "(?i)(META-INF/)?[^/]*(licen[sc]e|notice|copying)[^/]*(\\.txt|\\.html|\\.md)?";
    private static final String OF_JAVA = "GPL-2.0-only WITH Classpath-exception-2.0";

    private ThirdParty() {}

    /// @param beside gets `THIRD-PARTY.txt`, `unknot.cdx.json` and the texts in `licences`
    static void write(Order order, Path runtime, Path beside) throws IOException {
        List<Library> libraries = libraries(order);
        Path licences = beside.resolve("licences");
        Tree.copy(order.source().resolve("licences"), licences);
        Files.copy(order.root().resolve("LICENSE"), licences.resolve("Apache-2.0.txt"));
        Files.copy(
                runtime.resolve("legal").resolve("java.base").resolve("LICENSE"),
                licences.resolve("GPL-2.0-with-classpath-exception.txt"));
        for (Library library : libraries) {
            texts(library, licences.resolve(library.artifact() + "-" + library.version()));
        }
        Files.writeString(beside.resolve("THIRD-PARTY.txt"), notices(libraries));
        Files.writeString(beside.resolve("unknot.cdx.json"), bom(order, libraries));
    }

    private static List<Library> libraries(Order order) throws IOException {
        List<String> list = Files.readAllLines(order.source().resolve("third-party.csv"));
        List<Library> libraries = new ArrayList<>();
        try (Stream<Path> voice = Files.list(order.voice())) {
            Stream.concat(order.libraries().stream(), voice)
                    .filter(jar -> jar.toString().endsWith(".jar"))
                    .filter(jar -> !jar.getFileName().toString().startsWith("unknot-"))
                    .map(jar -> Library.of(jar, list))
                    .forEach(libraries::add);
        }
        libraries.sort(Comparator.comparing(Library::purl));
        return libraries;
    }

    private static void texts(Library library, Path folder) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(library.jar())) {
            for (Path entry : Tree.all(inside.getPath("/"))) {
                String name = entry.toString().substring(1);
                if (Files.isRegularFile(entry) && name.matches(NOTICE)) {
                    Files.createDirectories(folder);
                    Files.copy(entry, folder.resolve(entry.getFileName().toString()));
                }
            }
        }
    }

    private static String notices(List<Library> libraries) {
        StringBuilder text =
                new StringBuilder(
                        """
                        Unknot comes with the work of others, unchanged, each under the licence named. The
                        texts are in the folder "licences" beside this file, those of Java in the folder
                        "legal" of its runtime. The jars of the voice lie in the folder "voice", where any
                        of them can be put in the place of another version.

                        """);
        text.append("Java ").append(System.getProperty("java.runtime.version"));
        text.append(" (").append(System.getProperty("java.vendor")).append("): ");
        text.append(OF_JAVA).append('\n');
        for (Library library : libraries) {
            text.append(
                    "%s:%s %s: %s%n"
                            .formatted(
                                    library.group(),
                                    library.artifact(),
                                    library.version(),
                                    library.licence())
                            .replace("\r\n", "\n"));
        }
        return text.toString();
    }

    private static String bom(Order order, List<Library> libraries) throws IOException {
        List<String> components = new ArrayList<>();
        components.add(
                """
                {
                  "type": "platform",
                  "name": "OpenJDK",
                  "publisher": "%s",
                  "version": "%s",
                  "licenses": [ { "expression": "%s" } ]
                }\
                """
                        .formatted(
                                System.getProperty("java.vendor"),
                                System.getProperty("java.runtime.version"),
                                OF_JAVA));
        for (Library library : libraries) {
            components.add(component(library));
        }
        String own = "pkg:maven/app.unknot/unknot@" + order.version();
        return """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "serialNumber": "urn:uuid:%s",
          "version": 1,
          "metadata": {
            "timestamp": "%s",
            "component": {
              "type": "application",
              "bom-ref": "%s",
              "group": "app.unknot",
              "name": "unknot",
              "version": "%s",
              "licenses": [ { "license": { "id": "Apache-2.0" } } ],
              "purl": "%s"
            }
          },
          "components": [
        %s
          ]
        }
        """
                .formatted(
                        java.util.UUID.nameUUIDFromBytes(
                                String.join("", components).getBytes(StandardCharsets.UTF_8)),
                        order.date(),
                        own,
                        order.version(),
                        own,
                        String.join(",\n", components));
    }

    private static String component(Library library) throws IOException {
        return """
        {
          "type": "library",
          "bom-ref": "%s",
          "group": "%s",
          "name": "%s",
          "version": "%s",
          "hashes": [ { "alg": "SHA-256", "content": "%s" } ],
          "licenses": [ { "expression": "%s" } ],
          "purl": "%s"
        }\
        """
                .formatted(
                        library.purl(),
                        library.group(),
                        library.artifact(),
                        library.version(),
                        library.sha256(),
                        library.licence(),
                        library.purl());
    }
}

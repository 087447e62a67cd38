package app.unknot.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes what is handed out: the program with its own Java, what it keeps ready for a quick start,
/// and the installer of the system that this runs on. Needs only the JDK that runs it, and on Linux
/// `dpkg-deb` for the installer.
final class Pack {
    private Pack() {}

    /// @param words pairs of a name and a value, as [Order] reads them
    public static void main(String[] words) throws Exception {
        Order order = Order.of(List.of(words));
        Path out = order.out();
        Tree.delete(out);
        Files.createDirectories(out);

        Path icons = Icons.draw(order, out.resolve("icons"));
        Path modules = Modules.gather(order, out.resolve("modules"));
        System.out.println("Linking the program with its Java");
        Program program = Program.unknot(order);
        Path runtime = OwnJava.link(program, modules, out.resolve("runtime"));

        Path beside = Files.createDirectories(out.resolve("beside"));
        VoiceJars.copy(order, beside.resolve("voice"));
        ThirdParty.write(order, runtime, beside);
        Tree.date(runtime, order.date());
        System.out.println("Walking through the screens, for a quick start");
        Cache.train(program, runtime, beside);
        Path image = Image.make(program, runtime, beside, icons, out.resolve("image"));
        Tree.date(image, order.date());

        System.out.println("Linking the minimal program that the start is measured against");
        Program minimal = Program.minimal(order);
        Path minimalRuntime = OwnJava.link(minimal, modules, out.resolve("minimal-runtime"));
        Tree.date(minimalRuntime, order.date());
        Path besideMinimal = Files.createDirectories(out.resolve("beside-minimal"));
        Cache.train(minimal, minimalRuntime, besideMinimal);
        Path minimalImage =
                Image.make(minimal, minimalRuntime, besideMinimal, icons, out.resolve("minimal"));
        Tree.date(minimalImage, order.date());

        for (String left :
                List.of("modules", "runtime", "minimal-runtime", "beside", "beside-minimal")) {
            Tree.delete(out.resolve(left));
        }
        Installer.make(order, image, icons, out)
                .ifPresentOrElse(
                        file -> tell("Installer", file),
                        () ->
                                System.out.println(
                                        "No installer: there is no dpkg-deb on this system"));
        tell("Image", image);
    }

    private static void tell(String what, Path place) {
        System.out.printf("%s %s, %.1f MB%n", what, place, Tree.bytes(place) / 1e6);
    }
}

package app.unknot;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The version of the program, as it was built.
final class Version {
    private Version() {}

    static String current() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        return Optional.ofNullable(descriptor)
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("0.1.0");
    }
}

package app.unknot.app;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The version of the program, as it was built.
public final class Version {
    private Version() {}

    /// Such as `0.1.0`.
    public static String current() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        return Optional.ofNullable(descriptor)
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("0.1.0");
    }
}

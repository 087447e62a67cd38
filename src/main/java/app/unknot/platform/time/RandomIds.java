package app.unknot.platform.time;

import app.unknot.service.Ids;
import java.util.UUID;

/// Random ids that don't depend on a clock: 36 small letters, digits and hyphens.
public final class RandomIds implements Ids {
    @Override
    public String next() {
        return UUID.randomUUID().toString();
    }
}

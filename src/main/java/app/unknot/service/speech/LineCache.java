package app.unknot.service.speech;

import java.util.Optional;

/// Port to where rendered lines are kept from one session to the next. Never fails: what can't be
/// kept is rendered again.
public interface LineCache {
    /// What was kept under that key, as it was; empty when it was not, or is damaged.
    Optional<byte[]> find(LineKey key);

    /// Keeps bytes, for as long as there is room.
    void keep(LineKey key, byte[] bytes);

    /// Keeps nothing.
    LineCache NONE =
            new LineCache() {
                @Override
                public Optional<byte[]> find(LineKey key) {
                    return Optional.empty();
                }

                @Override
                public void keep(LineKey key, byte[] bytes) {
                    // nothing is kept
                }
            };
}

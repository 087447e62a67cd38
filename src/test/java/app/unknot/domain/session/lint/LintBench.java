package app.unknot.domain.session.lint;

import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Placement;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BodyFile;
import app.unknot.storage.content.CatalogueReader;
import app.unknot.storage.content.HealthReader;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The linter with the program's own content around it.
final class LintBench {
    private LintBench() {}

    static RoutineLint usual() {
        return with(BodyFile.placements(), BodyFile.noGoZones());
    }

    static RoutineLint with(List<Placement> placements, List<NoGoZone> zones) {
        Set<String> ids = Set.copyOf(new BuiltInRoutines().ids());
        KnownIds known = new KnownIds(new HealthReader().read().flags().keySet(), ids, ids);
        SpokenWording wording = new SpokenWording(Messages.in(Locale.ENGLISH));
        return new RoutineLint(new CatalogueReader().read(placements, zones), known, wording);
    }
}

package app.unknot.storage.content;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Placement;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.storage.json.Fields;
import app.unknot.storage.json.PressureReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what routines refer to from the program's own resources.
public final class CatalogueReader {
    private static final Map<String, DiagramView> VIEWS =
            Fields.words(DiagramView.values(), DiagramView::id);

    /// Joins the resources with the geometry of the body, which has readers of its own.
    public Catalogue read(List<Placement> placements, List<NoGoZone> zones) {
        Fields breathing = ContentFolder.read("breathing.json");
        return new Catalogue(
                new BodyChart(areas(ContentFolder.read("areas.json")), placements, zones),
                breathing.objects("patterns").stream().map(CatalogueReader::pattern).toList(),
                breathing.id("default"),
                limits(ContentFolder.read("limits.json")),
                sources(ContentFolder.read("sources.json")));
    }

    static List<BodyArea> areas(Fields file) {
        return file.objects("areas").stream().map(CatalogueReader::area).toList();
    }

    private static BodyArea area(Fields area) {
        return new BodyArea(
                area.id("id"),
                view(area, "view"),
                view(area, "closeUp"),
                area.textsOrNone("shapes"),
                area.seconds("budgetSeconds"),
                PressureReader.read(area));
    }

    private static Optional<DiagramView> view(Fields area, String name) {
        return area.has(name) ? Optional.of(area.word(name, VIEWS)) : Optional.empty();
    }

    static BreathPattern pattern(Fields pattern) {
        return pattern.made(
                "onBall",
                () ->
                        new BreathPattern(
                                pattern.id("id"),
                                pattern.seconds("inhaleSeconds"),
                                pattern.seconds("holdInSeconds"),
                                pattern.seconds("exhaleSeconds"),
                                pattern.seconds("holdOutSeconds"),
                                pattern.flag("onBall")));
    }

    static DoseLimits limits(Fields file) {
        Fields dose = file.object("dose");
        Fields speech = file.object("speech");
        return new DoseLimits(
                dose.object("holdCapSeconds").seconds("value"),
                dose.object("shortestHoldSeconds").seconds("value"),
                dose.object("areaBudgetSeconds").seconds("value"),
                dose.object("sessionBudgetSeconds").seconds("value"),
                dose.object("fewestPasses").whole("value", 1),
                dose.object("mostPasses").whole("value", 1),
                PressureReader.read(dose.object("pressure"), "value"),
                speech.object("slowestPace").whole("value", 1),
                speech.object("sentenceWords").whole("value", 1),
                dose.object("extraBreaths").whole("value", 0));
    }

    static Map<String, Catalogue.Source> sources(Fields file) {
        Map<String, Catalogue.Source> sources = new LinkedHashMap<>();
        for (Fields source : file.objects("sources")) {
            sources.put(
                    source.text("id"),
                    new Catalogue.Source(
                            source.text("title"),
                            source.text("usedFor"),
                            source.textOrEmpty("address")));
        }
        return sources;
    }
}

package app.unknot.ui.progress;

import app.unknot.domain.progress.AreaEase;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Region;

/// The ache before and after, by area.
final class EaseCard extends ChartCard implements OverviewCard {
    private final ProgressModel model;
    private final ProgressWords words;

    EaseCard(ProgressModel model, ProgressWords words) {
        super("progress-ease", model.messages().text("progress.ease"), model.tablesProperty());
        this.model = model;
        this.words = words;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void show(Overview overview) {
        List<AreaEase> areas =
                overview.review().areas().stream()
                        .sorted(Comparator.comparingInt(AreaEase::sessions).reversed())
                        .toList();
        EaseChart chart = new EaseChart(areas, model.limits(), model.messages(), words);
        if (areas.isEmpty()) {
            show(chart.said());
        } else {
            show(chart.said(), chart::chart, chart::table);
        }
    }
}

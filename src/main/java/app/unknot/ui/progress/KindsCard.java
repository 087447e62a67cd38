package app.unknot.ui.progress;

import app.unknot.domain.progress.PeriodReview;
import app.unknot.i18n.Messages;
import app.unknot.ui.progress.ShareChart.Share;
import java.util.List;
import javafx.scene.layout.Region;

/// The time for releasing, stretching and strengthening.
final class KindsCard extends ChartCard implements OverviewCard {
    private final Messages messages;
    private final ProgressWords words;

    KindsCard(ProgressModel model, ProgressWords words) {
        super("progress-kinds", model.messages().text("progress.kinds"), model.tablesProperty());
        this.messages = model.messages();
        this.words = words;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void show(Overview overview) {
        PeriodReview review = overview.review();
        if (review.isEmpty()) {
            show(messages.text("progress.total.none"));
            return;
        }
        boolean isReleaseAlone = review.stretchSeconds() + review.strengthenSeconds() == 0;
        ShareChart chart =
                new ShareChart(
                        messages.text("progress.kinds"),
                        List.of(messages.text("progress.what"), messages.text("progress.time")),
                        List.of(
                                share("progress.release", review.releaseSeconds(), "one"),
                                share("progress.stretch", review.stretchSeconds(), "two"),
                                share("progress.strengthen", review.strengthenSeconds(), "three")),
                        words);
        show(
                messages.text(isReleaseAlone ? "progress.kinds.release" : "progress.kinds.all"),
                chart::chart,
                chart::table);
    }

    private Share share(String key, long seconds, String style) {
        return new Share(messages.text(key), seconds, "share-" + style);
    }
}

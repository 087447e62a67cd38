package app.unknot.ui.progress;

import app.unknot.domain.progress.PeriodReview;
import app.unknot.domain.progress.PeriodReview.Balance;
import app.unknot.i18n.Messages;
import app.unknot.ui.progress.ShareChart.Share;
import java.util.List;
import javafx.scene.layout.Region;

/// How the time on the ball is shared out between left and right.
final class BalanceCard extends ChartCard implements OverviewCard {
    private final Messages messages;
    private final ProgressWords words;

    BalanceCard(ProgressModel model, ProgressWords words) {
        super(
                "progress-balance",
                model.messages().text("progress.balance"),
                model.tablesProperty());
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
        String said = words.balance(review.balance());
        if (review.balance() == Balance.NONE) {
            show(said);
            return;
        }
        ShareChart chart =
                new ShareChart(
                        messages.text("progress.balance"),
                        List.of(messages.text("progress.what"), messages.text("progress.time")),
                        List.of(
                                share("body.side.left", review.leftSeconds()),
                                share("body.side.right", review.rightSeconds())),
                        words);
        show(said, chart::chart, chart::table);
    }

    private Share share(String key, long seconds) {
        return new Share(messages.text(key), seconds, "share-one");
    }
}

package app.unknot.ui.progress;

import app.unknot.domain.progress.Diary;
import java.util.AbstractList;
import java.util.RandomAccess;

/// Every session, the newest first, each made when it is looked at: of many thousand, a list shows
/// a few.
final class ListedSessions extends AbstractList<SessionEntry> implements RandomAccess {
    private final Diary diary;

    ListedSessions(Diary diary) {
        this.diary = diary;
    }

    @Override
    public SessionEntry get(int place) {
        int index = diary.newest(place);
        return new SessionEntry(diary.history().key(index), diary.history().summary(index));
    }

    @Override
    public int size() {
        return diary.history().size();
    }
}

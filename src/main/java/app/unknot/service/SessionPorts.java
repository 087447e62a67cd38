package app.unknot.service;

import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import java.util.Optional;

/// Everything of the world that the session service needs, so that a rehearsal can bring its own.
///
/// @param store runs what touches the disk
/// @param health where the answers of the health check are; empty where nobody is asked, and
///   everything is played as it is written
public record SessionPorts(
        RoutineFiles routines,
        ProgressFiles progress,
        SettingsFile settings,
        Drafts drafts,
        TimeSource time,
        Ticker ticker,
        SessionSound sound,
        SoundDesk desk,
        KeepAwake awake,
        Ids ids,
        DiskThread store,
        Optional<HealthFile> health) {}

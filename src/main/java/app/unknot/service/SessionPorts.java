package app.unknot.service;

import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;

/// Everything of the world that the session service needs, so that a rehearsal can bring its own.
///
/// @param store runs what touches the disk
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
        DiskThread store) {}

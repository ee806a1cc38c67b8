package pl.ostoja.law;

import java.time.Instant;
import java.util.UUID;

/** Who recorded a row, and when. The account is null for what Ostoja brings along. */
record Recorder(UUID account, String name, Instant at) {}

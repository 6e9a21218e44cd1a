package dev.rapport.app.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * When a server publishes reports, and where their files stay.
 *
 * @param schedule five fields as in a crontab ({@code report.schedule}), in the zone of the default
 *     calendar; null for never
 * @param folder absolute; {@code report.folder}, else {@code reports} beside the configuration
 */
public record ReportConfig(@Nullable String schedule, Path folder) {}

/**
 * Long work that survives a restart: progress, a wish to stop, a result; and what is done once a night.
 *
 * <p>Rules kept here: JOB. Areas above bring their {@link pl.ostoja.job.JobKind}s; any area brings its
 * {@link pl.ostoja.shared.NightlyTask}s. Why an engine of our own and not Jakarta Batch: ADR 13.
 *
 * <p>Not here: what the work is about.
 */
package pl.ostoja.job;

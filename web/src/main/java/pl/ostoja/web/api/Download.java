package pl.ostoja.web.api;

import pl.ostoja.job.JobFile;

/** A file as the answer. No record, which would be told in JSON. */
public final class Download {
    private final JobFile file;

    public Download(JobFile file) {
        this.file = file;
    }

    JobFile file() {
        return file;
    }
}

package pl.ostoja.job;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.SharedJson;

/** What a step may know and do besides its own business. */
public final class JobContext {
    private final Job job;
    private final JobFiles files;

    JobContext(Job job, JobFiles files) {
        this.job = job;
        this.files = files;
    }

    public JobId id() {
        return job.id();
    }

    /** Empty for work on the whole installation. */
    public Optional<CentreId> centre() {
        return job.centre();
    }

    public JsonObject parameters() {
        return json(job.parameters());
    }

    /** The file that the job was started with. */
    public byte[] input() {
        return files.read(job.id(), StoredFile.Purpose.INPUT).map(JobFile::content).orElseThrow(NotFound::new);
    }

    /** Keeps a file for the owner to download. Once, in the step that ends the job. */
    public void result(JobFile file) {
        files.store(job.id(), StoredFile.Purpose.RESULT, file);
    }

    static JsonObject json(String text) {
        try (JsonReader reader = SharedJson.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

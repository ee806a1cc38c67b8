package pl.ostoja.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The files of jobs, in the database: every node must reach them. */
@ApplicationScoped
class JobFiles {
    @PersistenceContext
    EntityManager em;

    void store(JobId job, StoredFile.Purpose purpose, JobFile file) {
        StoredFile stored = new StoredFile(job, purpose, file.name(), file.contentType());
        em.persist(stored);
        byte[] content = file.content();
        for (int number = 0; number * StoredFilePart.SIZE < content.length; number++) {
            int from = number * StoredFilePart.SIZE;
            em.persist(new StoredFilePart(stored.id(), number, Arrays.copyOfRange(content, from, Math.min(from + StoredFilePart.SIZE, content.length))));
        }
    }

    Optional<JobFile> read(JobId job, StoredFile.Purpose purpose) {
        return em.createQuery("select f from StoredFile f where f.job = :job and f.purpose = :purpose", StoredFile.class)
                .setParameter("job", job)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst()
                .map(file -> new JobFile(file.name(), file.contentType(), content(file)));
    }

    private byte[] content(StoredFile file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        em.createQuery("select p.content from StoredFilePart p where p.file = :file order by p.number", byte[].class)
                .setParameter("file", file.id())
                .getResultList()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }
}

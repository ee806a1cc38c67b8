package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A family that somebody coordinates, by virtue of an appointment.
 *
 * @param coordinator what that person is called
 */
public record CoordinatedFamily(AppointmentId appointment, FosterFamilyId family, String label, String fileNumber, LocalDate since, String coordinator) implements Serializable {}

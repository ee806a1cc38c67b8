package pl.ostoja.job;

import jakarta.json.JsonObject;

/**
 * Asks for long work.
 *
 * @param input a file to work on; null if the kind needs none
 */
public record StartJob(String kind, JsonObject parameters, JobFile input) {}

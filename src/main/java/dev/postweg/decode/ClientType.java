package dev.postweg.decode;

import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import java.util.Locale;

/**
 * The word by which the mailbox database names what submitted a mail, read as a channel.
 *
 * @param raw
 *            the word as it stands
 * @param channel
 *            its channel; {@link Channel#MAILBOX} for a word that Postweg does not know, {@link Channel#UNKNOWN} for
 *            none
 * @param certainty
 *            certain where documents or several logs show the word with that meaning
 */
public record ClientType(String raw, Channel channel, Certainty certainty) {
    /**
     * Reads the word.
     *
     * @param text
     *            in any case
     * @return its channel
     */
    public static ClientType of(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "" -> new ClientType(text, Channel.UNKNOWN, Certainty.CERTAIN);
            case "USER", "MOMT" -> new ClientType(text, Channel.OUTLOOK, Certainty.CERTAIN);
            case "RPCHTTP", "MOTM" -> new ClientType(text, Channel.OUTLOOK, Certainty.GUESSED);
            case "OWA" -> new ClientType(text, Channel.OWA, Certainty.CERTAIN);
            case "ACTIVESYNC", "AIRSYNC" -> new ClientType(text, Channel.ACTIVESYNC, Certainty.CERTAIN);
            case "EAS" -> new ClientType(text, Channel.ACTIVESYNC, Certainty.GUESSED);
            case "EWS", "WEBSERVICES" -> new ClientType(text, Channel.EWS, Certainty.GUESSED);
            case "REST", "OUTLOOKSERVICE" -> new ClientType(text, Channel.REST, Certainty.GUESSED);
            case "SYSTEM" -> new ClientType(text, Channel.SYSTEM, Certainty.CERTAIN);
            case "ASSISTANTS", "TRANSPORT", "HUB TRANSPORT", "EVENTBASEDASSISTANTS", "TIMEBASEDASSISTANTS",
                    "ADMINISTRATOR", "MANAGEMENT", "MIGRATION", "TRANSPORTSYNC", "UNIFIEDMESSAGING",
                    "PUBLICFOLDERSYSTEM", "INFERENCE", "CONTENTINDEXING", "ELC" ->
                new ClientType(text, Channel.SYSTEM, Certainty.GUESSED);
            case "APPROVALAPI" -> new ClientType(text, Channel.MODERATION, Certainty.GUESSED);
            case "MONITORING" -> new ClientType(text, Channel.PROBE, Certainty.GUESSED);
            default -> new ClientType(text, Channel.MAILBOX, Certainty.GUESSED);
        };
    }
}

package dev.postweg.ingest;

import java.util.Locale;

/** Logs of a few rows for tests of the import. */
public final class SmallLogs {
    /** The header of Exchange 2016. */
    public static final String HEADER = """
            #Software: Microsoft Exchange Server\r
            #Version: 15.01.1261.035\r
            #Log-type: Message Tracking Log\r
            #Date: 2018-02-05T12:00:00.000Z\r
            #Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,\
            event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,\
            recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,\
            message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data,\
            transport-traffic-type,log-id,schema-version\r
            """;

    private SmallLogs() {
    }

    /** A log with a header and a number of rows; the text tells its rows from those of others. */
    public static String rows(int count, String text) {
        return HEADER + rows(0, count, text);
    }

    /** Rows without a header. */
    public static String rows(int from, int to, String text) {
        var rows = new StringBuilder();
        for (var i = from; i < to; i++) {
            rows.append(row(i, text));
        }
        return rows.toString();
    }

    /** One row, a second behind the one before it. */
    public static String row(int number, String text) {
        var time = String.format(Locale.ROOT, "2018-02-05T%02d:%02d:%02d.000Z", 12 + number / 3600, number / 60 % 60,
                number % 60);
        return time + ",10.1.2.3,client.example.com,10.1.2.4,EX01,08D56C4A;" + time + ";0,EX01\\Default,SMTP,RECEIVE,"
                + (4711 + number) + ",<" + text + number + "@example.com>," + id(text, number, 1)
                + ",anna@example.com,250 2.1.5 Recipient OK," + (1000 + number) + ",1,,,Mail " + text + " " + number
                + ",bert@example.com,bert@example.com,0cA: ,Incoming,,10.1.2.3,10.1.2.4,S:DeliveryPriority=Normal,"
                + "Email," + id(text, number, 2) + ",15.01.1261.035\r\n";
    }

    private static String id(String text, int number, int kind) {
        return String.format(Locale.ROOT, "%08x-0000-4000-800%d-%012d", text.hashCode(), kind, number);
    }
}

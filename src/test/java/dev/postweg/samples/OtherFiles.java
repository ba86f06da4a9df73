package dev.postweg.samples;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Files that lie beside the tracking logs and are none. */
final class OtherFiles {
    private static final String RECEIVE = """
            #Software: Microsoft Exchange Server
            #Version: 15.0.0.0
            #Log-type: SMTP Receive Protocol Log
            #Date: 2018-02-05T13:09:00.870Z
            #Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
            """;
    private static final String SESSION = "2018-02-05T13:09:0%d.%03dZ,EX01\\Default Frontend EX01,08D56C8B00A1F2C7,%d,"
            + "192.168.100.33:25,192.168.103.56:50211,%s,%s,%s\n";
    private static final String AGENT = """
            #Software: Microsoft Exchange Server
            #Version: 15.0.0.0
            #Log-type: Agent Log
            #Date: 2018-02-06T11:11:08.120Z
            #Fields: Timestamp,SessionId,LocalEndpoint,RemoteEndpoint,EnteredOrgFromIP,MessageId,P1FromAddress,%s
            2018-02-06T11:11:08.633Z,08D5610A77C0E611,172.16.1.10,198.51.100.66:40122,198.51.100.66,%s
            """;
    private static final String README = """
            Logs vom Kunden, kopiert am 07.02.2018.
            EX02: Protokoll vom 06.02. 10 bis 11 Uhr (UTC) fehlt, der Server wurde gerade umgezogen.
            """;

    private OtherFiles() {
    }

    static Map<String, byte[]> files() {
        return Map.of("readme.txt", crlf(README),
                "EX01/TransportRoles/Logs/FrontEnd/ProtocolLog/SmtpReceive/RECV2018020513-1.LOG", crlf(protocol()),
                "EDGE01/TransportRoles/Logs/Edge/AgentLog/AGENTLOG20180206-1.LOG", crlf(agent()));
    }

    private static String protocol() {
        var text = new StringBuilder(RECEIVE);
        var steps = new String[][]{{"+", "", ""}, {"*", "SMTPSubmit SMTPAcceptAnySender", "Set Session Permissions"},
                {">", "\"220 EX01.netatwork.local Microsoft ESMTP MAIL Service ready at Mon, 5 Feb 2018\"", ""},
                {"<", "EHLO PC56", ""}, {"<", "MAIL FROM:<smtpanon@uclabor.de>", ""},
                {"<", "RCPT TO:<user1@uclabor.de>", ""}, {"<", "DATA", ""}, {"<", "QUIT", ""}, {"-", "", "Local"}};
        for (var i = 0; i < steps.length; i++) {
            text.append(SESSION.formatted(7, 10 + i * 31, i, steps[i][0], steps[i][1], steps[i][2]));
        }
        return text.toString();
    }

    private static String agent() {
        return AGENT.formatted(
                "P2FromAddresses,Recipient,NumRecipients,Agent,Event,Action,SmtpResponse,Reason,ReasonData,"
                        + "Diagnostics,NetworkMsgID,TenantID,Directionality",
                ",winner@spam.example.com,winner@spam.example.com;,user1@uclabor.de,1,Sender Id Agent,OnEndOfHeaders,"
                        + "RejectMessage,550 5.7.1 Sender ID (PRA) Not Permitted,SenderIdStatus,Fail,,,,Incoming");
    }

    private static byte[] crlf(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

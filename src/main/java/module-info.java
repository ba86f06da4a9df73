/** Postweg: a desktop explorer for the transport logs of Microsoft Exchange. */
module dev.postweg {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires org.apache.commons.compress;
    requires org.apache.commons.csv;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel;
    requires org.tukaani.xz;
    requires org.xerial.sqlitejdbc;

    // picocli fills the fields of the commands
    opens dev.postweg.cli to info.picocli;

    // the toolkit makes the application itself
    exports dev.postweg.view to javafx.graphics;
}

/**
 * Files that belong to a record: the court's order, the birth certificate, the opinion of a clinic, as they came.
 *
 * <p>Whoever sees the record and has the right sees what is attached to it, and nobody else: {@code AttachmentService} asks {@code access} each time, also
 * for the bytes. Pure rules: {@code FileRules} (ATT-1 to ATT-5). What a file is says its content, not its name ({@code FileType}).
 */
package pl.ostoja.attachment;

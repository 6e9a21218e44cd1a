package dev.rapport.engine.report.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.font.Typeface;
import dev.rapport.engine.report.html.ReportPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A report as PDF: tagged for those who hear it (PDF/UA), with bookmarks, contents, page numbers,
 * text that can be selected, and charts as vectors. Fonts are embedded. Its date is the report's
 * as-of and its number comes from the receipt, so that the same report makes the same bytes.
 */
public final class ReportPdf {
  private static final Set<FSFontUseCase> EVERYWHERE =
      EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  private ReportPdf() {}

  /**
   * The file.
   *
   * @param repeats what comes again, as far as it may be shown
   * @param locale its language; English where it has none of its own
   * @param zone in which days are printed
   */
  public static byte[] of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        BatikSVGDrawer drawings = new BatikSVGDrawer();
        PdfBoxRenderer renderer =
            builder(ReportPaper.of(report, repeats, locale, zone))
                .useSVGDrawer(drawings)
                .usePDDocument(document)
                .toStream(bytes)
                .buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      sign(document, report);
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the PDF could not be made", e);
    }
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(String paper) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withHtmlContent(paper, null)
            .withProducer("Rapport")
            .usePdfUaAccessibility(true)
            .useReplacementText("?")
            .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    font(builder, Typeface.REGULAR, Typeface.FAMILY, 400);
    font(builder, Typeface.BOLD, Typeface.FAMILY, 700);
    font(builder, Typeface.MONOSPACED, "Liberation Mono", 400);
    return builder;
  }

  private static void font(
      PdfRendererBuilder builder, Typeface typeface, String family, int weight) {
    FSSupplier<InputStream> file = typeface::open;
    builder.useFont(file, family, weight, FontStyle.NORMAL, true, EVERYWHERE);
  }

  /** What a maker would fill in from its clock comes from the report. */
  private static void sign(PDDocument document, Report report) {
    Instant asOf = report.request().asOf();
    PDDocumentInformation about = document.getDocumentInformation();
    about.setCreationDate(GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC)));
    about.setModificationDate(about.getCreationDate());
    document.setDocumentId(new BigInteger(report.receipt().hash(), 16).longValue());
  }
}

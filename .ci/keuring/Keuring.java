import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets the engine of veraPDF look at every PDF below a folder.
 *
 * <p>java -cp ENGINE.jar Keuring.java PROFILES FOLDER, for example: ua1,2a target/keuring
 *
 * <p>Ends with 0 when every document meets every profile, with 1 when one does not, and with 2 when
 * nothing could be checked.
 */
public final class Keuring {
    private static final String PROFILES = "/org/verapdf/pdfa/validation/";

    private Keuring() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: Keuring PROFILES FOLDER");
            System.exit(2);
        }
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
        for (String id : args[0].split(",")) {
            profiles.put(id, profile(id));
        }
        Set<Path> documents = documents(Path.of(args[1]));
        if (documents.isEmpty()) {
            System.err.println("no PDF in " + args[1]);
            System.exit(2);
        }
        int checks = 0;
        int failed = 0;
        for (Path document : documents) {
            for (Map.Entry<String, ValidationProfile> profile : profiles.entrySet()) {
                ValidationResult result = validate(document, profile.getValue());
                checks += result.getTotalAssertions();
                if (result.isCompliant()) {
                    continue;
                }
                failed++;
                System.out.println("FAIL " + profile.getKey() + " " + document);
                faults(result).forEach(fault -> System.out.println("     " + fault));
            }
        }
        System.out.printf(
                "%d documents, profiles %s: %d checks, %d failed%n", documents.size(), args[0], checks, failed);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static Set<Path> documents(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".pdf")).collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    private static ValidationResult validate(Path document, ValidationProfile profile) throws Exception {
        try (InputStream in = new FileInputStream(document.toFile());
                PDFAParser parser = Foundries.defaultInstance().createParser(in, profile.getPDFAFlavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            return validator.validate(parser);
        }
    }

    /** Each rule that is broken, once: its clause, what it says and where. */
    private static Set<String> faults(ValidationResult result) {
        Map<RuleId, String> faults = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                RuleId rule = assertion.getRuleId();
                String where = assertion.getLocation().getContext();
                faults.putIfAbsent(
                        rule, rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage() + " at " + where);
            }
        }
        return new LinkedHashSet<>(faults.values());
    }

    /** The jar carries the profiles as XML but no library to bind them, so they are read by hand. */
    private static ValidationProfile profile(String id) throws Exception {
        String file = id.equals("ua1") ? "PDFUA-1.xml" : "PDFA-" + id.toUpperCase(Locale.ROOT) + ".xml";
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root;
        try (InputStream in = Profiles.class.getResourceAsStream(PROFILES + file)) {
            root = factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element rule : children(children(root, "rules").get(0), "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new LinkedHashSet<>();
        for (Element all : children(root, "variables")) {
            for (Element variable : children(all, "variable")) {
                variables.add(Profiles.variableFromValues(
                        variable.getAttribute("name"),
                        variable.getAttribute("object"),
                        text(variable, "defaultValue"),
                        text(variable, "value")));
            }
        }
        return Profiles.profileFromValues(
                PDFAFlavour.byFlavourId(id),
                Profiles.profileDetailsFromValues(file, file, "veraPDF", new Date(0)),
                "",
                rules,
                variables);
    }

    private static Rule rule(Element rule) {
        Element id = children(rule, "id").get(0);
        RuleId ruleId = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"),
                Integer.parseInt(id.getAttribute("testNumber")));
        String deferred = rule.getAttribute("deferred");
        String message = text(children(rule, "error").get(0), "message");
        return Profiles.ruleFromValues(
                ruleId,
                rule.getAttribute("object"),
                deferred.isEmpty() ? null : Boolean.valueOf(deferred),
                rule.getAttribute("tags"),
                text(rule, "description"),
                text(rule, "test"),
                Profiles.errorFromValues(message, new ArrayList<>()),
                new ArrayList<>());
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element && child.getLocalName().equals(name)) {
                found.add((Element) child);
            }
        }
        return found;
    }

    private static String text(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}

using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE1001 to GALE1099: the text of a document and the shape of its objects.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor InvalidSyntax = Create(
        "GALE1001", "The document cannot be read",
        "The document cannot be read: {0}. Nothing is generated from it until this is corrected.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NotOpenApi = Create(
        "GALE1002", "The file is not an OpenAPI document that can be read",
        "An OpenAPI document of version 3.0, 3.1 or 3.2, or Swagger 2.0, was expected, but {0}. {1}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor WrongKind = Create(
        "GALE1003", "A value is of the wrong kind",
        "{0} is {1}, but {2} was expected. It is left out until it is corrected.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EmptyDocument = Create(
        "GALE1004", "The document is empty",
        "The file holds no document, only blanks and comments or nothing at all. Write one or remove the file from the project.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NestedTooDeep = Create(
        "GALE1005", "The document is nested too deep",
        "This list or object lies inside more than {0} others, which is as deep as documents are read. Flatten it; nothing is generated from the document until then.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor AliasesTooLarge = Create(
        "GALE1006", "Aliases stand for too much",
        "With the alias '*{0}' the document grows past {1} values, or past {2} lists and objects inside each other. This alias and others too large are read as null; write out less through aliases.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UndefinedAlias = Create(
        "GALE1007", "An alias without anchor",
        "No anchor '&{0}' stands before this alias. It is read as null; declare the anchor above, or put the text in quotes if it is meant as text.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor AliasInsideItself = Create(
        "GALE1008", "An alias inside its own anchor",
        "The alias '*{0}' lies inside the value that '&{0}' names, so that the value would contain itself. It is read as null; a '$ref' can express a recursive schema.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        "GALE1009", "A key occurs twice",
        "The key '{0}' is given a second time in the same object. The first one counts and this one is left out; remove or rename one of the two.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ComplexKey = Create(
        "GALE1010", "A key is a list or an object",
        "A list or an object is used as a key, but only texts can name the members of an object. The key is left out with its value.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MergeOfOther = Create(
        "GALE1011", "A merge key with something other than an object",
        "The merge key '<<' takes an object or a list of objects, usually as an alias, but something else was found. It is left out.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MergeKeyUsed = Create(
        "GALE1012", "A merge key is not YAML 1.2",
        "The merge key '<<' is read as YAML 1.1 defines it. OpenAPI asks for YAML 1.2, which does not have it; other tools may read a member called '<<'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SeveralDocuments = Create(
        "GALE1013", "Several documents in one file",
        "A second document begins here, but one is expected in a file. The first is used; move the others to files of their own.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MissingField = Create(
        "GALE1014", "A required field is missing",
        "{0} does not give '{1}', which the OpenAPI specification requires. {2}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownWord = Create(
        "GALE1015", "A value is not among those allowed",
        "{0} is '{1}', but {2} was expected. It is left out until it is corrected.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownField = Create(
        "GALE1016", "A field does not belong where it stands",
        "{0} is not a field of {1} and is left out. Correct its name or move it to where it belongs; an addition begins with 'x-', and not with 'x-csharp-'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ResponsesMissing = Create(
        "GALE1017", "An operation does not say what it answers",
        "{0} does not say under 'responses' what the operation answers: any success is taken for one, and for one that brings nothing. Describe the answers.",
        DiagnosticSeverity.Warning);
}

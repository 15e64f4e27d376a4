using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE0xxx: how the package is used.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor InternalFailure = Create(
        "GALE0001",
        "The generator failed",
        "The generator failed on this document while {0}: {1}. Nothing else is wrong with the project; please report this with the document.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ManifestUnreadable = Create(
        "GALE0002",
        "The settings cannot be read",
        "The settings that the build hands to the generator cannot be read: {0}. Expected a file that the targets of this version of Gale.Codegen wrote; clean the project and build again.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DocumentMissing = Create(
        "GALE0003",
        "A document does not exist",
        "GaleSpec names the file '{0}', which does not exist. Expected a document there, relative to the project's folder; correct the path or remove it.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SettingInvalid = Create(
        "GALE0004",
        "A setting of a client is not valid",
        "{0}=\"{1}\" of GaleSpec '{2}' is not valid: expected {3}. No client is generated for it.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ClientNamesEqual = Create(
        "GALE0005",
        "Two clients have the same name",
        "GaleSpec '{0}' and GaleSpec '{1}' both make a client called {2}. Set ClientName on one of them; no client is generated for the first.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NamespacesEqual = Create(
        "GALE0006",
        "Two clients share a namespace",
        "GaleSpec '{0}' and GaleSpec '{1}' both generate into the namespace {2}, where their types would meet. Set Namespace on one of them; no client is generated for the first.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LanguageTooOld = Create(
        "GALE0007",
        "The language version is too old",
        "Generated clients are C# 12, this project is compiled as C# {0}. Set LangVersion to 12 or later.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SettingNotServed = Create(
        "GALE0009",
        "A setting does nothing yet",
        "{0} of GaleSpec '{1}' is not served by this version: the client is generated as if it were not set. Remove it, or use a version that serves it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PropertyInvalid = Create(
        "GALE0010",
        "A property of the project is not valid",
        "The property {0} is '{1}': expected {2}. It is taken as {3}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DocumentNotHandedOver = Create(
        "GALE0008",
        "A document was not handed to the compiler",
        "The document '{0}' exists, but the build did not hand it to the compiler. Expected it among the AdditionalFiles with the ending .yaml, .yml or .json; rename it if it has another.",
        DiagnosticSeverity.Error);
}

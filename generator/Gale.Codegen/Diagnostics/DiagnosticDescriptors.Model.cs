using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE11xx to GALE13xx: what the document refers to, what cannot be modelled, names that meet.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ReferenceBroken = Create(
        "GALE1101",
        "A reference leads nowhere",
        "'{0}' leads nowhere: {1}. What refers to it is generated as any JSON, or left out; correct the reference.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ReferenceCircular = Create(
        "GALE1102",
        "A reference leads back to itself",
        "'{0}' leads back to itself without ever saying what it is. This way brings nothing: what is said beside it holds, and where nothing is, it is any JSON or left out. Let one of those on the way say what it holds.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PathParameterMissing = Create(
        "GALE1103",
        "A path parameter is not declared",
        "The path '{0}' has the parameter '{1}', which the operation does not declare. It is generated as a text; declare it with in: path.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PathParameterUnused = Create(
        "GALE1104",
        "A path parameter has no place in the path",
        "The operation declares the path parameter '{1}', but the path '{0}' has no {{{1}}}. It is left out; add it to the path or remove it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ReferenceDynamic = Create(
        "GALE1105",
        "A dynamic reference is read as a plain one",
        "Several schemas have the $dynamicAnchor that '{0}' names, and which is meant depends on the way here. The one that is nearest to this place is taken everywhere; name it with $ref where another is meant.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SchemaNotModelled = Create(
        "GALE1201",
        "A schema is generated as any JSON",
        "{0} is not modelled; it is generated as JsonElement, which loses nothing but says nothing either.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ParameterNotModelled = Create(
        "GALE1202",
        "A parameter is not generated as documented",
        "The parameter '{0}' {1}; {2}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OperationFaulty = Create(
        "GALE1203",
        "Something of an operation is not known",
        "Something is wrong with the operation '{0}': {1}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SecurityNotModelled = Create(
        "GALE1204",
        "A security scheme is not served",
        "The security scheme '{0}' ({1}) is not served by the client: {2}. Add what it needs to the HttpClient, as a default header or in a handler.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SecurityUnknown = Create(
        "GALE1205",
        "A security scheme is not declared",
        "'{0}' is required, but components.securitySchemes does not declare it. The requirement is left out; declare the scheme or correct the name.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EnumNotModelled = Create(
        "GALE1206",
        "Values of an enum are not modelled",
        "'{1}' names a list or an object, or values of which the type has none; it is generated as {0}, without them.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KeywordNotModelled = Create(
        "GALE1208",
        "A keyword beside the members of an object is not modelled",
        "'{0}' beside properties is not modelled here: the record has the properties, whatever else comes is kept in Unmapped.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DiscriminatorUndecided = Create(
        "GALE1209",
        "A discriminator does not tell two alternatives apart",
        "The discriminator '{0}' does not tell {1} and {2} apart; their members do as far as they can. Give each a value of its own in the mapping.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BodyNotModelled = Create(
        "GALE1210",
        "A body is generated as bytes",
        "{0} of the operation '{1}' is {2}, which is not modelled; it is generated as Stream, which loses nothing but says nothing either.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ServerNotCallable = Create(
        "GALE1221",
        "A server is no address for HTTP calls",
        "The server '{0}' is left out: expected an address that begins with https:// or http://, or one relative to the document. Correct it, or set the BaseAddress of the client's options.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PartHeaderNotSent = Create(
        "GALE1211",
        "A header of a part of a form is not sent",
        "The header '{0}' of the part '{1}' is not sent: nothing says its value, and only a file can bring one in FilePart.Headers. Give it a const, or make the part a file.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EncodingByPosition = Create(
        "GALE1212",
        "An encoding by position is not served",
        "'{0}' says how parts are written by their position, but the parts of a form have names. They are written as usual; say it in 'encoding' by their names.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor FieldNotModelled = Create(
        "GALE1216",
        "A field of a form is generated as bytes or text",
        "The field '{0}' of the form is a list or an object as {1}, which is not modelled; it is generated as {2} that the caller writes.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HeaderMadeByHttp = Create(
        "GALE1217",
        "A header parameter has a name that is ignored",
        "The header parameter '{0}' is left out, as the specification says of this name: {1}. The headers of a call's options go before either.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor RequiredNotDescribed = Create(
        "GALE1218",
        "What is required is not described",
        "'{0}' is required, but no property has this name: no member stands for it, and none asks for it. What comes under it is kept beside the members. Describe the property, or correct the name.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor EncodingOfNoField = Create(
        "GALE1219",
        "An encoding is of no field",
        "The form has no property '{0}', of which this is the encoding: it holds for a value that a caller adds under this name, and for nothing else. Correct the name, or describe the property.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor FormOfAny = Create(
        "GALE1263",
        "A form does not say what is in it",
        "The form does not say which fields it has: it is generated as a map of any JSON, which is sent as texts and JSON, and no file has a place in it. Describe its fields in 'schema'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ReservedOnlyInQuery = Create(
        "GALE1264",
        "allowReserved is of no effect",
        "The parameter '{0}' says 'allowReserved', which holds in a query only, since OpenAPI 3.2 in a path and in cookies too: its values are encoded as usual.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor FileHidden = Create(
        "GALE1265",
        "A form has no place for a file",
        "'{0}' may have a file in it, in a list of lists, in a map, in an object or beside something else, where a form has no place for one. The file is a text there; let the member be the file, or a list of files.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ServerQueryNotSent = Create(
        "GALE1222",
        "A server has more than an address",
        "The server '{0}' has a query or a fragment, which the address of a server has not; calls are sent without it. Describe what it says as a parameter, or add it in a DelegatingHandler.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HeadersDisagree = Create(
        "GALE1223",
        "Answers disagree on a header",
        "The header '{0}' holds something else, or is written otherwise, in another answer; of all answers it is given as the text that it comes as.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CredentialsShareAPlace = Create(
        "GALE1224",
        "Two credentials have one place",
        "'{0}' and '{1}' are asked for at once, and both are the {2}, which holds one. Either is taken to be enough: the first that the options have is sent. List them as alternatives if that is meant, else correct one.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotSendable = Create(
        "GALE1225",
        "A media type or a header is none that can be sent",
        "{0} '{1}' {2}, and {3}. Correct it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NullPartsNotSent = Create(
        "GALE1266",
        "Null has no form there",
        "'{0}' may be, or have in it, a list or a map with nulls, which {1} cannot say: they are left out.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SecondBaseMerged = Create(
        "GALE1251",
        "An object is a kind of two others",
        "{0} is a kind of {1} and of {2}; a record derives from one. It derives from {1} and has the members of {2} as its own. The other: {3}.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor InheritedMemberNarrowed = Create(
        "GALE1252",
        "A kind narrows a member that it inherits",
        "{0} narrows '{1}', which it inherits; in C# the member stays as {2} has it. The other: {3}.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor KindNotDerived = Create(
        "GALE1253",
        "An object is not derived from what it is a kind of",
        "{0} is not derived from {1}: {2}. It has the members of both; a value that is read as {1} and is one of these stays {1}, with the rest in Unmapped. The other: {3}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KindNotTold = Create(
        "GALE1254",
        "No value of a discriminator stands for a kind",
        "No value of '{0}' stands for {1} alone, so that it is read as {2} where that is expected. Give it one in the mapping, or as a constant.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MappedAstray = Create(
        "GALE1255",
        "The mapping of a discriminator leads astray",
        "'{0}' stands for {1}, which is {2}. Such values are read as if that were not said; correct the mapping, or add the {3}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MappedTextForbidden = Create(
        "GALE1258",
        "The mapping of a discriminator contradicts what it leads to",
        "'{0}' stands for {1}, whose own '{2}' does not allow it. What says that, or what it allows, is read as {1}; correct the mapping, or what '{2}' allows.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PartsContradict = Create(
        "GALE1256",
        "Parts of a schema contradict each other",
        "No value fits {0}. What comes is read as far as one of them says, else as JsonElement; correct the parts.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TypeNamesMeet = Create(
        "GALE1301",
        "Two schemas end in the same C# name",
        "Two schemas want to be called {0} in C#; this one is called {1}. Rename one of them in the document, or give it an x-csharp-name, to choose the name. The other: {2}.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MemberNamesMeet = Create(
        "GALE1302",
        "Two members end in the same C# name",
        "Two {0} want to be called {1} in C#; this one is called {2}. The other: {3}.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TypeNameTaken = Create(
        "GALE1303",
        "A name is one that the client needs",
        "The name {0} is one that the client itself needs, or that stands beside another; this is called {1} in C#.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OperationNamesMeet = Create(
        "GALE1304",
        "Two operations end in the same C# name",
        "Two operations want to be called {0} in C#; this one is called {1}. Give each its own operationId. The other: {2}.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor FilterFitsNothing = Create(
        "GALE1305",
        "A filter fits no operation",
        "{0} of GaleSpec '{2}' names '{1}', which no operation of the document fits. Expected a tag or a path as the document writes it, capitals included; correct or remove it.",
        DiagnosticSeverity.Warning);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>
/// GALE3xxx: what an API differs in from the baseline that was accepted. The arguments of all but the first few are what
/// changed, how much of the API it reaches with the place in the other document, and the fine name of the change.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor Drifted = Create(
        "GALE3001",
        "The document drifted from its baseline",
        "'{0}' drifted from its baseline '{1}': {2}. Look at each, then accept the document with 'dotnet build -t:GaleAcceptBaseline', or single changes in '{3}'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BaselineMissing = Create(
        "GALE3002",
        "A baseline does not exist yet",
        "The baseline '{0}' of GaleSpec '{1}' does not exist, so nothing is compared. Record the document as it is with 'dotnet build -t:GaleAcceptBaseline'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor BaselineUnreadable = Create(
        "GALE3003",
        "A baseline cannot be read",
        "The baseline '{0}' cannot be read: {1} Nothing is compared; write it anew with 'dotnet build -t:GaleAcceptBaseline'.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor BaselineOlder = Create(
        "GALE3004",
        "A baseline is of an older version of the same API",
        "The document is version {0}, its baseline '{1}' is version {2}, and they describe the same API. Accept it with 'dotnet build -t:GaleAcceptBaseline'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor AcceptanceUnused = Create(
        "GALE3005",
        "An acceptance fits no change",
        "The acceptance of '{0}' at '{1}' fits no change: {2}. Remove it, or correct it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor AcceptanceExpired = Create(
        "GALE3006",
        "An acceptance has expired",
        "The change was accepted until {0}, and today is {1}: it is reported again. Decide anew, with another 'until' or none; the reason was: {2}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MajorVersionKept = Create(
        "GALE3007",
        "The API breaks clients under the same major version",
        "{0} of the changes since '{1}' break clients, and the version went from {2} to {3}: whoever goes by versions is not warned.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor AcceptanceInvalid = Create(
        "GALE3008",
        "An acceptance cannot be read",
        "{0}, expected {1}. The acceptance is passed over.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BaselinePartShared = Create(
        "GALE3009",
        "A baseline refers to a file of the document",
        "The baseline '{0}' refers to '{1}', which is the document's own as it is today: what moved in it is not found. Put the baseline into a folder of its own, "
            + "and accept the document with 'dotnet build -t:GaleAcceptBaseline', which copies the files that it refers to.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OperationGone = Change(
        "GALE3101", "An operation is gone", "whoever calls it or waits for it has to do without", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OperationNew = Change(
        "GALE3103", "An operation or an optional parameter is new", "nothing that calls the API has to change", DiagnosticSeverity.Hidden);

    public static readonly DiagnosticDescriptor Deprecated = Change(
        "GALE3104", "Something is deprecated, or no longer", "what uses it works as before", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OperationRenamed = Change(
        "GALE3105", "A method or a group is called otherwise", "code that calls it has to be changed, calls on the wire do not", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ParameterGone = Change(
        "GALE3106", "A parameter is gone", "what is sent in it is ignored or refused", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ParameterRequired = Change(
        "GALE3107", "A parameter must be sent", "calls without it are refused", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ArgumentsMoved = Change(
        "GALE3108", "The arguments of a method stand otherwise", "look at the calls: values of one type may go to the wrong places", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ParameterChanged = Change(
        "GALE3109", "A parameter is sent otherwise", "calls of clients that are built with the baseline may be refused or misread", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ParameterDefaultChanged = Change(
        "GALE3110", "The default of a parameter changed", "calls that leave it out mean something else", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ServerChanged = Change(
        "GALE3111", "Calls go to another address", "clients go there unless their options name a server", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor RequestMemberRequired = Change(
        "GALE3201", "A member of a request must be sent", "requests without it, or with null in it, are refused", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ResponseMemberGone = Change(
        "GALE3202", "A member of a response is gone", "clients that are built with the baseline look for it in vain", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ResponseMemberWeaker = Change(
        "GALE3203", "A member of a response may be missing or null", "clients that are built with the baseline count on it", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberRenamed = Change(
        "GALE3204", "A member looks renamed", "clients that are built with the baseline send and look for the old name", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TypeChanged = Change(
        "GALE3205", "A type changed", "clients that are built with the baseline cannot read or write it", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RequestMemberGone = Change(
        "GALE3206", "A member of a request is gone", "what is sent in it is ignored or refused", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberNew = Change(
        "GALE3207", "A member is new", "what does not know it works as before", DiagnosticSeverity.Hidden);

    public static readonly DiagnosticDescriptor BodyChanged = Change(
        "GALE3208", "A body or one of its media types is gone, new or another", "look at the calls that send it or read it", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StatusChanged = Change(
        "GALE3209", "A documented status is gone or new", "look at the code that tells answers apart by it", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HeaderWeaker = Change(
        "GALE3210", "A header of a response is gone or may be missing", "look at the code that reads it", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TypeNameMoved = Change(
        "GALE3211", "A schema is called otherwise", "its type has another name, and code that names it has to be changed", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ShapesMoved = Change(
        "GALE3212", "A member is only read or only sent now, or no longer", "it moves between the record that is read and the one that is sent", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor AlternativesChanged = Change(
        "GALE3213", "A choice has another alternative, or one less", "look at the code that tells its alternatives apart", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DiscriminatorChanged = Change(
        "GALE3214", "Alternatives are told apart otherwise", "clients that are built with the baseline may take one for another", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberNameMoved = Change(
        "GALE3215", "A member is called otherwise in C#", "code that names it has to be changed, on the wire it is what it was", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueNew = Change(
        "GALE3301", "An enum has a new value", "clients that are built with the baseline read it as Unknown, and no switch has an arm for it", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueGone = Change(
        "GALE3302", "A value of an enum is gone", "it is not read any more, and code that names it has to be changed", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RequestValuesFewer = Change(
        "GALE3303", "A request allows fewer values", "requests with what is allowed no more are refused", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueNameMoved = Change(
        "GALE3304", "A value of an enum has another name", "the wire has it as before, and code that names it has to be changed", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueRecased = Change(
        "GALE3305", "A value of an enum is written in other letters", "clients that are built with the baseline take it for another", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RequestLimitTighter = Change(
        "GALE3401", "A limit of a request is tighter", "requests beyond it are refused", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor LimitChanged = Change(
        "GALE3402", "A limit or another keyword changed", "the types are the same", DiagnosticSeverity.Hidden);

    public static readonly DiagnosticDescriptor SecurityChanged = Change(
        "GALE3501", "An operation asks for other credentials", "calls are let in by what is asked for now, and webhooks bring it", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SchemeChanged = Change(
        "GALE3502", "A security scheme is another", "credentials that are made as before may be refused", DiagnosticSeverity.Warning);

    /// <summary>Those that may speak of what moves no name and no type.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzer { get; } = ImmutableArray.Create(
        OperationNew, Deprecated, ParameterChanged, ParameterDefaultChanged, ServerChanged, RequestMemberRequired, ResponseMemberWeaker, MemberNew,
        BodyChanged, StatusChanged, AlternativesChanged, DiscriminatorChanged, ValueNew, RequestLimitTighter, LimitChanged, SecurityChanged, SchemeChanged);

    private static DiagnosticDescriptor Change(string id, string title, string meaning, DiagnosticSeverity severity) =>
        Create(id, title, $"{{0}}; {meaning}. {{1}} [{{2}}]", severity);
}

using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What an operation sends and what it expects.</summary>
/// <param name="Id">The operation's id, for messages.</param>
/// <param name="KnownMethod">The HTTP method as a property of the framework's class, where it has one.</param>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="Path">The path template.</param>
/// <param name="Server">Where it goes, if not where the others do.</param>
/// <param name="Security">Alternatives of scheme names that belong together.</param>
/// <param name="IdempotencyHeader">The idempotency header, where the operation declares one.</param>
/// <param name="Success">What answers a call that went well.</param>
/// <param name="Errors">What answers one that did not.</param>
internal sealed record WireModel(
    Literal Id,
    Identifier? KnownMethod,
    Literal Method,
    Literal Path,
    Literal? Server,
    EquatableArray<EquatableArray<Literal>> Security,
    Literal? IdempotencyHeader,
    EquatableArray<ContentModel> Success,
    EquatableArray<ContentModel> Errors);

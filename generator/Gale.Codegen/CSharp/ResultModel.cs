using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What an operation gives whose successes are of several kinds: an abstract record with a nested record for each.</summary>
/// <param name="Name">The record.</param>
/// <param name="Type">The same as others refer to it.</param>
/// <param name="Cases">The kinds, in the order of the successes.</param>
internal sealed record ResultModel(Identifier Name, TypeName Type, EquatableArray<ResultCaseModel> Cases);

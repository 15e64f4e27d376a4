using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares the parameters of an operation: those of the path by their places in it, all others by where they go and their names.</summary>
internal sealed class ParameterComparer(SchemaComparer schemas, OperationPair pair, OperationComparison result)
{
    public void Compare()
    {
        var (was, now) = (pair.Was.Parameters, pair.Now.Parameters);
        if (pair.Was.Path == pair.Now.Path && was.Select(Words).SequenceEqual(now.Select(Words)))
        {
            CompareSchemas(was, now);
            return;
        }

        foreach (var parameter in now)
        {
            if (was.FirstOrDefault(other => AreSame(other.Parameter, parameter.Parameter)) is { } before)
            {
                Compare(before.Parameter, parameter.Parameter);
            }
            else
            {
                result.Changes.Add(Added(parameter));
            }
        }

        foreach (var parameter in was.Where(parameter => !now.Any(other => AreSame(parameter.Parameter, other.Parameter))))
        {
            result.Changes.Add(Removed(parameter.Parameter));
        }

        CompareOrder(was, now);
    }

    private static ulong Words(ResolvedParameter parameter) => parameter.Parameter.Node.Fingerprint;

    /// <summary>Where all else is written as it was, what their schemas refer to may be something else.</summary>
    private void CompareSchemas(IReadOnlyList<ResolvedParameter> was, IReadOnlyList<ResolvedParameter> now)
    {
        for (var index = 0; index < now.Count; index++)
        {
            CompareSchema(was[index].Parameter, now[index].Parameter);
        }
    }

    private void CompareSchema(Parameter was, Parameter now)
    {
        if (SchemaOf(was) is { } before && SchemaOf(now) is { } after)
        {
            result.Add(schemas.Compare(before, after), Travel.Parameter);
        }
    }

    private bool AreSame(Parameter was, Parameter now) => was.In == now.In && (was.In == "path"
        ? IndexOf(pair.Was, was) is >= 0 and var index ? index == IndexOf(pair.Now, now) : was.Name == now.Name
        : string.Equals(was.Name, now.Name, was.In == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    private static int IndexOf(ResolvedOperation operation, Parameter parameter) => PathShape.NamesIn(operation.Path).ToList().IndexOf(parameter.Name);

    private void Compare(Parameter was, Parameter now)
    {
        if (was.Name != now.Name && now.In == "path")
        {
            Add(ApiChangeKind.PathParameterRenamed, "request-path-parameter-renamed", false, now, was.Name, now.Name, was);
        }

        if (CSharpNames.Between(was, was.Name, now, now.Name) is var (before, after))
        {
            result.Changes.Add(new OperationChange(ApiChangeKind.ParameterRenamed, "request-parameter-csharp-name-changed", false, SubjectOf(now), before, after, was.Place, CSharpNames.PlaceOf(now, now.Place)));
        }

        if (was.Required != now.Required)
        {
            var (kind, word) = now.Required ? (ApiChangeKind.ParameterBecameRequired, "required") : (ApiChangeKind.ParameterBecameOptional, "optional");
            Add(kind, "request-parameter-became-" + word, now.Required, now, "", word, was);
        }

        if (was.Deprecated != now.Deprecated)
        {
            Add(now.Deprecated ? ApiChangeKind.ParameterDeprecated : ApiChangeKind.ParameterReactivated, now.Deprecated ? "request-parameter-deprecated" : "request-parameter-reactivated", false, now, "", "", was);
        }

        if (StyleOf(was) != StyleOf(now))
        {
            Add(ApiChangeKind.ParameterRestyled, "request-parameter-style-changed", true, now, StyleOf(was), StyleOf(now), was);
        }

        CompareSchema(was, now);
    }

    /// <summary>The arguments of a call stand in the order of the required parameters.</summary>
    private void CompareOrder(IReadOnlyList<ResolvedParameter> was, IReadOnlyList<ResolvedParameter> now)
    {
        var (before, after) = (ArgumentsIn(was, pair.Was), ArgumentsIn(now, pair.Now));
        if (!before.SequenceEqual(after) && before.Count == after.Count && before.OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(after.OrderBy(name => name, StringComparer.Ordinal)))
        {
            var moved = now.First(parameter => IsArgument(parameter.Parameter) && parameter.Parameter.Name == after.Where((name, index) => before[index] != name).First());
            Add(ApiChangeKind.ParametersReordered, "request-parameters-reordered", false, moved.Parameter, string.Join(", ", before), string.Join(", ", after), was[0].Parameter);
        }
    }

    private static List<string> ArgumentsIn(IReadOnlyList<ResolvedParameter> parameters, ResolvedOperation operation) =>
    [
        .. PathShape.NamesIn(operation.Path).Select((_, index) => $"{{{index}}}"),
        .. parameters.Select(parameter => parameter.Parameter).Where(IsArgument).Select(parameter => parameter.Name),
    ];

    private static bool IsArgument(Parameter parameter) => parameter is { Required: true, In: not "path" };

    private OperationChange Added(ResolvedParameter resolved)
    {
        var parameter = resolved.Parameter;
        var need = parameter.Required ? "required" : "optional";
        return new OperationChange(
            ApiChangeKind.ParameterAdded,
            parameter.In == "path" ? "new-request-path-parameter" : $"new-{need}-request-parameter",
            parameter.Required || parameter.In == "path",
            SubjectOf(parameter),
            "",
            parameter.Name,
            null,
            parameter.Place)
        {
            OtherCheck = IsOfPath(resolved) ? $"new-{need}-request-default-parameter-to-existing-path" : null,
        };
    }

    /// <summary>Whether every operation of the path has it.</summary>
    private bool IsOfPath(ResolvedParameter parameter) => !parameter.Key.StartsWith(pair.Now.Key + "/", StringComparison.Ordinal);

    private OperationChange Removed(Parameter parameter) => new(
        ApiChangeKind.ParameterRemoved,
        parameter.Deprecated ? "request-parameter-removed-with-deprecation" : "request-parameter-removed",
        true,
        SubjectOf(parameter),
        parameter.Name,
        "",
        parameter.Place,
        pair.Now.Operation.MethodPlace);

    private void Add(ApiChangeKind kind, string check, bool isBreaking, Parameter parameter, string before, string after, Parameter was) =>
        result.Changes.Add(new OperationChange(kind, check, isBreaking, SubjectOf(parameter), before, after, was.Place, parameter.Place));

    private static string SubjectOf(Parameter parameter) => $"{parameter.In} parameter '{parameter.Name}'";

    private static Schema? SchemaOf(Parameter parameter) => parameter.Schema ?? parameter.Content.FirstOrDefault()?.Schema;

    /// <summary>The defaults of OpenAPI 3.1, 4.8.12.2: to say one is to say nothing.</summary>
    private static string StyleOf(Parameter parameter)
    {
        var style = parameter.Content.Count > 0 ? parameter.Content[0].Name : parameter.Style ?? (parameter.In is "query" or "cookie" ? "form" : "simple");
        var isExploded = style != "deepObject" && (parameter.Explode ?? style is "form" or "cookie");
        return style + (isExploded ? ", exploded" : "");
    }
}

using System.Collections.Immutable;
using System.Reflection;
using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Pipeline;
using Gale.Codegen.Yaml;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Architecture;

/// <summary>Who may know whom in the generator; data goes down, nothing reaches back.</summary>
public class LayeringTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Generator = typeof(GaleGenerator).Assembly;

    /// <summary>From text to API: what tools beside the compiler will be made of.</summary>
    private static readonly string[] FreeOfTheCompiler = ["Yaml", "JsonPath", "Overlays", "Selection", "OpenApi", "Resolution", "Drift", "Api", "Collections"];

    private static readonly Type[] Forbidden =
    [
        typeof(Place), typeof(TextRange), typeof(YamlNode), typeof(Location), typeof(Compilation), typeof(ISymbol),
        typeof(SyntaxNode), typeof(AdditionalText),
    ];

    [Fact]
    public void Reading_and_resolving_know_the_compiler_through_diagnostics_only()
    {
        var users =
            from type in TypesIn(FreeOfTheCompiler)
            from used in TypesNamedBy(type)
            where used.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true
            where used != typeof(DiagnosticDescriptor)
            select $"{type} knows {used}";

        Assert.Empty(users.Distinct());
    }

    [Fact]
    public void Only_the_reader_of_YAML_knows_its_package()
    {
        var users =
            from type in Generator.GetTypes()
            where !IsIn(type, "Yaml")
            from used in TypesNamedBy(type)
            where used.Assembly.GetName().Name == "YamlDotNet"
            select $"{type} knows {used}";

        Assert.Empty(users.Distinct());
    }

    [Theory]
    [InlineData("Yaml", "JsonPath", "Overlays", "Selection", "OpenApi", "Resolution", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("JsonPath", "Overlays", "Selection", "OpenApi", "Resolution", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("OpenApi", "JsonPath", "Overlays", "Selection", "Resolution", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("Overlays", "Selection", "Resolution", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("Resolution", "JsonPath", "Overlays", "Selection", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("Drift", "JsonPath", "Overlays", "Selection", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("Selection", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("Api", "Drift", "Selection", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("CSharp", "Selection", "Yaml", "OpenApi", "Resolution", "Drift", "Emission", "Settings", "Pipeline")]
    [InlineData("Emission", "Selection", "Yaml", "OpenApi", "Resolution", "Drift", "Api", "Settings", "Pipeline")]
    [InlineData("Diagnostics", "Selection", "Yaml", "OpenApi", "Resolution", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline")]
    [InlineData("Collections", "Selection", "Yaml", "OpenApi", "Resolution", "Drift", "Api", "CSharp", "Emission", "Settings", "Pipeline", "Diagnostics")]
    public void A_stage_does_not_know_those_behind_it(string stage, params string[] others)
    {
        var users =
            from type in TypesIn(stage)
            from used in TypesNamedBy(type)
            where others.Any(other => IsIn(used, other))
            select $"{type} knows {used}";

        Assert.NotEmpty(TypesIn(stage));
        Assert.Empty(users.Distinct());
    }

    [Theory]
    [InlineData(typeof(ClientApi))]
    [InlineData(typeof(ClientResult))]
    [InlineData(typeof(EmittedFile))]
    [InlineData(typeof(Gale.Codegen.Settings.ClientPlan))]
    [InlineData(typeof(Project))]
    public void What_is_cached_holds_nothing_that_moves_or_keeps_a_compilation_alive(Type root)
    {
        foreach (var type in HeldBy(root))
        {
            Assert.False(IsForbidden(type), $"{root.Name} holds {type}.");
        }
    }

    [Theory]
    [InlineData(typeof(ClientApi))]
    [InlineData(typeof(ClientResult))]
    [InlineData(typeof(EmittedFile))]
    [InlineData(typeof(Gale.Codegen.Settings.ClientPlan))]
    public void What_is_cached_compares_by_value_down_to_the_last_list(Type root)
    {
        foreach (var type in HeldBy(root).Where(type => type.Assembly == Generator && type is { IsEnum: false, IsInterface: false }))
        {
            Assert.True(ComparesByValue(type), $"{root.Name} holds {type}, which compares by identity.");
        }
    }

    [Fact]
    public void The_cached_models_are_found_at_all()
    {
        var held = HeldBy(typeof(EmittedFile)).ToHashSet();

        Assert.Superset(new HashSet<Type> { typeof(RecordModel), typeof(EnumModel), typeof(MemberModel), typeof(MethodModel), typeof(XmlText) }, held);
        Assert.Contains(typeof(Place), HeldBy(typeof(ClientResolution)));
    }

    /// <summary>Places move with every line; nodes, locations and compilations keep whole files alive; bare arrays compare by identity.</summary>
    private static bool IsForbidden(Type type) =>
        Array.Exists(Forbidden, forbidden => forbidden.IsAssignableFrom(type)) ||
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) ||
        (type.IsArray && type != typeof(string[]));

    private static bool ComparesByValue(Type type) =>
        type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType is var declares &&
        declares != typeof(object) &&
        declares != typeof(ValueType);

    /// <summary>Everything that can be reached through fields, derived types included, from the generator's own types.</summary>
    private static HashSet<Type> HeldBy(Type root)
    {
        var held = new HashSet<Type>();
        var pending = new Stack<Type>([root]);
        while (pending.TryPop(out var type))
        {
            if (!held.Add(type) || type.Assembly != Generator)
            {
                continue;
            }

            foreach (var next in DerivedFrom(type).Concat(FieldsOf(type)))
            {
                pending.Push(next);
            }
        }

        return held;
    }

    /// <summary>The array inside <see cref="EquatableArray{T}"/> is its own affair.</summary>
    private static IEnumerable<Type> FieldsOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            ? type.GetGenericArguments()
            : ChainOf(type).SelectMany(part => part.GetFields(Everything & ~BindingFlags.Static)).SelectMany(field => Parts(field.FieldType));

    private static IEnumerable<Type> DerivedFrom(Type type) => Generator.GetTypes().Where(other => other.BaseType == type);

    private static IEnumerable<Type> ChainOf(Type? type)
    {
        for (; type is not null && type.Assembly == Generator; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static IEnumerable<Type> TypesIn(params string[] folders) =>
        Generator.GetTypes().Where(type => folders.Any(folder => IsIn(type, folder)));

    private static bool IsIn(Type type, string folder) => type.Namespace == $"Gale.Codegen.{folder}" && type.Assembly == Generator;

    /// <summary>The types in a type's declaration and members, and in the local variables of its code.</summary>
    private static IEnumerable<Type> TypesNamedBy(Type type)
    {
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(Everything).Select(field => field.FieldType),
            .. type.GetProperties(Everything).Select(property => property.PropertyType),
            .. type.GetMethods(Everything).Select(method => method.ReturnType),
            .. Code(type).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
            .. Code(type).SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(variable => variable.LocalType),
        ];
        return named.OfType<Type>().SelectMany(Parts);
    }

    private static IEnumerable<MethodBase> Code(Type type) => [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];

    /// <summary>A type without its brackets, and what stands in them.</summary>
    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true } => [type, .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };
}

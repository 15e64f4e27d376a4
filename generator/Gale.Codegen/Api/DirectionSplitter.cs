using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>
/// Gives a type that differs by direction two shapes: what is read keeps the schema's name, what is sent is called
/// <c>{Name}Input</c>. A type that contains a split one is split too; one that travels in one direction only just loses the
/// members of the other.
/// </summary>
internal sealed class DirectionSplitter
{
    private const string InputSuffix = "/input";

    private readonly IReadOnlyDictionary<string, ApiType> _types;

    /// <summary>Who contains a type in both directions, by its key.</summary>
    private readonly ILookup<string, string> _users;

    private readonly HashSet<string> _split;

    /// <summary>Those of the split ones that ask for what cannot be read.</summary>
    private readonly HashSet<string> _demanding;

    private DirectionSplitter(IEnumerable<ApiType> types)
    {
        _types = types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        _users = _types.Values
            .SelectMany(type => type.PartsIn(ApiUsage.Request | ApiUsage.Response).SelectMany(use => use.DeclaredTypes).Select(part => (Part: part, User: type.Key)))
            .ToLookup(use => use.Part, use => use.User, StringComparer.Ordinal);
        _split = Spread(Differs);
        _demanding = Spread(AsksForMore);
    }

    /// <param name="model">The API, its types marked with their directions.</param>
    public static ApiModel Split(ApiModel model)
    {
        var splitter = new DirectionSplitter(model.Types);
        return model with
        {
            Operations = model.Operations.Select(splitter.WithInputs).ToEquatableArray(),
            Types = model.Types.SelectMany(splitter.ShapesOf).ToEquatableArray(),
            Webhooks = model.Webhooks with
            {
                SentAsJson = model.Webhooks.SentAsJson.Select(splitter.Input).ToEquatableArray(),
                Sent = model.Webhooks.Sent.Select(splitter.Input).ToEquatableArray(),
            },
        };
    }

    /// <summary>From the types that say so themselves to those that contain one.</summary>
    private HashSet<string> Spread(Func<ApiType, bool> saysSo)
    {
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(_types.Values.Where(saysSo).Select(type => type.Key));
        while (pending.Count > 0)
        {
            var key = pending.Pop();
            if (_types[key].IsSentAndRead && spread.Add(key))
            {
                foreach (var user in _users[key])
                {
                    pending.Push(user);
                }
            }
        }

        return spread;
    }

    /// <summary>
    /// Whether answers have other members than requests, or a member needs another type there: who reads is content with null
    /// for both, who sends has to say whether it is null or absent.
    /// </summary>
    private static bool Differs(ApiType type) => type switch
    {
        ApiObject @object => @object.Members.Any(member => member.Direction != ApiMemberDirection.Both) || HasThreeStates(@object, @object.Members),
        ApiTuple tuple => HasThreeStates(tuple, tuple.Items),
        _ => false,
    };

    private static bool HasThreeStates(ApiType type, IReadOnlyList<ApiMember> members) =>
        type.CanSendNull && members.Any(member => member.MayBeAbsentOrNull);

    /// <summary>Whether requests must have what answers do not have.</summary>
    private static bool AsksForMore(ApiType type) =>
        type is ApiObject @object && @object.Members.Any(member => member is { IsRequired: true, Direction: ApiMemberDirection.WriteOnly });

    private IEnumerable<ApiType> ShapesOf(ApiType type)
    {
        if (!_split.Contains(type.Key))
        {
            return [(type.Usage & (ApiUsage.Request | ApiUsage.Response)) switch
            {
                ApiUsage.Request => WithInputs(Without(type, ApiMemberDirection.ReadOnly)),
                ApiUsage.Response => Without(type, ApiMemberDirection.WriteOnly),
                _ => type,
            }];
        }

        var input = type.Key + InputSuffix;
        return
        [
            Without(type with { Usage = ApiUsage.Response, Input = _demanding.Contains(type.Key) ? null : input }, ApiMemberDirection.WriteOnly),
            InputOf(type with { Key = input, Usage = type.Usage & ~ApiUsage.Response, Shape = "input" }),
        ];
    }

    private ApiType Without(ApiType type, ApiMemberDirection direction) => type switch
    {
        _ when direction == ApiMemberDirection.Both => type,
        ApiObject @object => Without(@object, direction),
        ApiUnion union => union with { Cases = union.Cases.Select(@case => Without(@case, direction)).ToEquatableArray() },
        _ => type,
    };

    /// <summary>An alternative cannot be told by what it does not have in this direction.</summary>
    private ApiUnionCase Without(ApiUnionCase @case, ApiMemberDirection direction) =>
        @case.Type is ApiTypeReference reference && _types[reference.Key] is ApiObject @object
            ? @case with { Required = @case.Required.Where(name => !@object.Members.Any(member => member.Name == name && member.Direction == direction)).ToEquatableArray() }
            : @case;

    private static ApiObject Without(ApiObject @object, ApiMemberDirection direction)
    {
        var left = @object.Members.ToLookup(member => member.Direction != direction);
        return @object with
        {
            Members = left[true].ToEquatableArray(),
            AdditionalMembers = @object.AdditionalMembers is { } others ? others with { Except = left[false].Select(member => member.Name).ToEquatableArray() } : null,
        };
    }

    /// <summary>Whoever makes it of what was read passes over what requests have not.</summary>
    private ApiType InputOf(ApiType type) => WithInputs(Without(type, ApiMemberDirection.ReadOnly)) switch
    {
        ApiObject @object => @object with
        {
            AdditionalMembers = @object.AdditionalMembers is { } others ? others with { Except = [] } : null,
            PassedOver = ((ApiObject)type).Members.Where(member => member.Direction == ApiMemberDirection.ReadOnly).Select(member => member.Name).ToEquatableArray(),
        },
        var input => input,
    };

    /// <summary>What is sent has in it what is sent of the split ones, also where it is sent only and needs no second shape itself.</summary>
    private ApiType WithInputs(ApiType type) => type switch
    {
        ApiObject @object => @object with
        {
            Members = @object.Members.Select(WithInput).ToEquatableArray(),
            AdditionalMembers = @object.AdditionalMembers is { } others ? others with { Type = Input(others.Type) } : null,
            Inheritance = @object.Inheritance?.With(relative => (ApiTypeReference)Input(relative)),
        },
        ApiTuple tuple => tuple with
        {
            Items = tuple.Items.Select(WithInput).ToEquatableArray(),
            FurtherItem = Input(tuple.FurtherItem),
        },
        ApiUnion union => union with { Cases = union.Cases.Select(@case => @case with { Type = Input(@case.Type) }).ToEquatableArray() },
        _ => type,
    };

    private ApiMember WithInput(ApiMember member) => member with { Type = Input(member.Type) };

    private ApiOperation WithInputs(ApiOperation operation) => operation with
    {
        Parameters = operation.Parameters.Select(parameter => parameter with { Type = Input(parameter.Type) }).ToEquatableArray(),
        Body = operation.Body is { } body ? body with { Content = body.Content with { Type = Input(body.Content.Type) } } : null,
    };

    /// <summary>The same use, of what is sent.</summary>
    private ApiTypeUse Input(ApiTypeUse use) => use switch
    {
        ApiTypeReference reference when _split.Contains(reference.Key) => reference with { Key = reference.Key + InputSuffix },
        ApiList list => list with { Item = Input(list.Item) },
        ApiMap map => map with { Value = Input(map.Value) },
        ApiSequence sequence => sequence with { Item = Input(sequence.Item) },
        _ => use,
    };
}

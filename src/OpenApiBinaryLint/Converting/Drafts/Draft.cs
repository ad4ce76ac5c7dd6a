using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Drafts;

/// <summary>A value of the document that is being written: made anew, or what stands in the source.</summary>
internal abstract class Draft
{
    private Draft(Node? model) => Model = model;

    /// <summary>The source's value that this one was made of; gives layout and comments, and references to it follow it. Null for what is new.</summary>
    public Node? Model { get; }

    /// <summary>Whether this repeats what also stands elsewhere, so that references do not lead here.</summary>
    public bool IsCopy { get; init; }

    /// <summary>What a value of some other text says.</summary>
    public static Draft Anew(Node node) => node.Resolved switch
    {
        ObjectNode mapping => new Object([.. mapping.Effective().Select(static member => new DraftMember(member.Name, Anew(member.Value)))]),
        ArrayNode list => new List([.. list.Items.Select(Anew)]),
        ScalarNode scalar => new Scalar(scalar.Value, scalar.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>A value of the source as it stands there, with everything in it.</summary>
    internal sealed class Original(Node node) : Draft(node)
    {
        public Node Node => Model!;
    }

    /// <summary>An object. Layout and comments are those of its model, where it has one.</summary>
    internal sealed class Object(List<DraftMember> members, ObjectNode? model = null) : Draft(model)
    {
        public List<DraftMember> Members { get; } = members;

        public DraftMember? Find(string name) => Members.Find(member => member.Name == name);

        /// <summary>The object that is a member, to have more members; a new one at the end where there is none.</summary>
        public Object Gather(string name) => MemberOf(Members, name);

        /// <summary>As <see cref="Gather"/>, for members that are no object yet.</summary>
        public static Object MemberOf(List<DraftMember> members, string name)
        {
            var index = members.FindIndex(member => member.Name == name);
            if (index >= 0 && members[index].Value is Object known)
            {
                return known;
            }

            var gathered = index >= 0 && members[index].Value is Original { Node.Resolved: ObjectNode former } ? Opened(former) : new Object([]);
            if (index >= 0)
            {
                members[index] = members[index] with { Value = gathered };
            }
            else
            {
                members.Add(new(name, gathered));
            }

            return gathered;
        }

        /// <summary>An object of the source, to have its members changed.</summary>
        public static Object Opened(ObjectNode node) =>
            new([.. node.Effective().Select(static member => new DraftMember(member.Name, new Original(member.Value), member))], node);
    }

    /// <summary>A list.</summary>
    internal sealed class List(List<Draft> items, ArrayNode? model = null) : Draft(model)
    {
        public List<Draft> Items { get; } = items;
    }

    /// <summary>A string, number, boolean or null; numbers and booleans as they are to be written.</summary>
    internal sealed class Scalar(string value, ScalarKind kind = ScalarKind.String, ScalarNode? model = null) : Draft(model)
    {
        public string Value { get; } = value;

        public ScalarKind Kind { get; } = kind;
    }

    /// <summary>
    /// The text of a <c>$ref</c> that leads to a value of the source, wherever that comes to stand. Known only when everything has its place.
    /// </summary>
    internal sealed class Reference(ScalarNode model, Node target) : Draft(model)
    {
        /// <summary>The value in the source that it leads to.</summary>
        public Node Target { get; } = target;

        /// <summary>As in the source until the target's place is known.</summary>
        public string Text { get; set; } = model.Value;
    }
}

/// <summary>A key and its value in the document that is being written.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">The source's member that it was made of, whose comments it takes along; null for what is new.</param>
internal sealed record DraftMember(string Name, Draft Value, Member? Origin = null);
